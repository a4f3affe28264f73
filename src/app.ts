import Koa from 'koa';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import type { Artifacts } from './contract/artifacts.js';
import type { AnyHandler } from './contract/operation.js';
import type { Auth } from './identity/auth.js';
import { createIdentify } from './identity/identify.js';
import { permissionsOfRoles } from './identity/roles.js';
import { accessLog } from './middleware/access-log.js';
import { authRoutes } from './middleware/auth-routes.js';
import { clientAddress } from './middleware/client-address.js';
import { serveContract } from './middleware/contract.js';
import { cors } from './middleware/cors.js';
import { docs } from './middleware/docs.js';
import { errorBody } from './middleware/error-body.js';
import type { CountRequest } from './middleware/rate-limit.js';
import { requestId } from './middleware/request-id.js';
import { securityHeaders } from './middleware/security-headers.js';
import type { Plugin } from './plugin.js';
import type { Shop } from './shop.js';

export interface AppParts {
  config: Config;
  artifacts: Artifacts;
  handlers: Record<string, AnyHandler>;
  knex: Knex;
  auth: Auth;
  logger: Logger;
  count: CountRequest;
  shop: Shop;
  /** None by default. */
  plugins?: Plugin[];
}

/** The server's middleware, in the order of a request's way. */
export async function createApp(parts: AppParts): Promise<Koa> {
  const { config, artifacts, handlers, knex, auth, logger, count, shop, plugins = [] } = parts;
  const origins = new Set(config.origins);
  const app = new Koa({
    proxy: config.trustedProxies > 0,
    maxIpsCount: config.trustedProxies,
  });
  app.silent = true;
  app.use(requestId);
  app.use(accessLog(logger));
  app.use(errorBody);
  app.use(securityHeaders());
  app.use(cors(origins));
  if (config.docs) {
    app.use(docs(artifacts.documentText, (ctx) => count(ctx, 'api', clientAddress(ctx.ip))));
  }
  app.use(authRoutes(auth, config.publicUrl, origins, count));
  app.use(
    await serveContract(artifacts, {
      knex,
      handlers,
      serializers: artifacts.serializers,
      identify: createIdentify(knex, auth, permissionsOfRoles(plugins)),
      countRequest: ({ ctx, actor }, bucket) =>
        count(ctx, bucket, actor.id ?? clientAddress(ctx.ip)),
      origins,
      shop,
      plugins,
    }),
  );
  return app;
}
