import Koa, { type Context } from 'koa';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import type { Config } from './config/config.js';
import type { Artifacts } from './contract/artifacts.js';
import type { AnyHandler } from './contract/operation.js';
import type { Auth } from './identity/auth.js';
import { createAuthOperations } from './identity/auth-operations.js';
import { createIdentify } from './identity/identify.js';
import { accessLog } from './middleware/access-log.js';
import { callerAddress } from './middleware/caller-address.js';
import { clientAddress } from './middleware/client-address.js';
import { serveContract } from './middleware/contract.js';
import { cors } from './middleware/cors.js';
import { docs } from './middleware/docs.js';
import { errorBody } from './middleware/error-body.js';
import { mediaFiles } from './middleware/media-files.js';
import { rateLimitKey, type RateLimiter } from './middleware/rate-limit.js';
import { readiness } from './middleware/readiness.js';
import { requestId } from './middleware/request-id.js';
import { requestTarget, requireHost } from './middleware/request-target.js';
import { securityHeaders } from './middleware/security-headers.js';
import type { Plugin } from './plugins/define-plugin.js';
import type { JobRunner } from './jobs/run-jobs.js';
import type { Services } from './store/services.js';

export interface AppParts {
  config: Config;
  artifacts: Artifacts;
  handlers: Record<string, AnyHandler>;
  knex: Knex;
  auth: Auth;
  logger: Logger;
  limiter: RateLimiter;
  services: Services;
  jobs: JobRunner;
  /** None by default. */
  plugins?: Plugin[];
  /** Aborted when the server starts to shut down. */
  stopping?: AbortSignal;
}

/** The server's middleware, in the order in which it processes a request. */
export async function createApp(parts: AppParts): Promise<Koa> {
  const {
    config,
    artifacts,
    handlers,
    knex,
    auth,
    logger,
    limiter,
    services,
    jobs,
    plugins = [],
  } = parts;
  const origins = new Set(config.origins);
  const identify = createIdentify(knex, auth, services.roles);
  const app = new Koa({
    proxy: config.trustedProxies > 0,
    maxIpsCount: config.trustedProxies,
  });
  app.silent = true;
  const addressOf = (ctx: Context): string => clientAddress(ctx.ip);
  app.use(requestTarget);
  if (app.proxy) app.use(callerAddress);
  app.use(requestId);
  app.use(accessLog(logger));
  app.use(errorBody);
  app.use(requireHost);
  app.use(securityHeaders);
  app.use(cors(origins));
  if (parts.stopping) app.use(readiness(parts.stopping));
  if (config.docs) {
    const countCaller = (ctx: Context): Promise<void> => limiter.count(ctx, 'api', addressOf(ctx));
    app.use(docs(artifacts.documentText, countCaller, identify));
  }
  app.use(mediaFiles(knex, services.storage));
  app.use(
    await serveContract(artifacts, {
      knex,
      handlers,
      serializers: artifacts.serializers,
      identify,
      countRequest: ({ ctx, actor }, bucket) =>
        limiter.count(ctx, ...rateLimitKey(bucket, actor.id, () => addressOf(ctx))),
      serveAuth: createAuthOperations({
        knex,
        auth,
        publicUrl: config.publicUrl,
        limit: limiter,
        addressOf,
      }),
      origins,
      services,
      jobs,
      plugins,
    }),
  );
  return app;
}
