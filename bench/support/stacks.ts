import fastify from 'fastify';
import type { Knex } from 'knex';
import Koa, { type Context } from 'koa';
import { koaBody } from 'koa-body';
import type { Server } from 'node:http';
import { OpenAPIBackend, type Document } from 'openapi-backend';
import { createApp } from '../../src/app.js';
import { readConfig } from '../../src/config/config.js';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import type { AnyHandler, Dependencies } from '../../src/contract/operation.js';
import { createLogger } from '../../src/logging/logger.js';
import { createServices } from '../../src/store/create-services.js';
import { system } from '../../src/identity/actor.js';
import { serveContract } from '../../src/middleware/contract.js';
import { buckets, createRateLimiter } from '../../src/middleware/rate-limit.js';
import { requestId } from '../../src/middleware/request-id.js';
import { created, item, list } from './fixtures.js';

/**
 * A stack as a listening server. None of them uses a database, because only the request path is
 * measured.
 */
type Stack = () => Promise<Server>;

const reply = (ctx: Context, status: number, body: unknown): void => {
  ctx.status = status;
  ctx.body = body;
};
const listen = (app: Koa): Server => app.listen(0, '127.0.0.1');

const bareKoa: Stack = () => {
  const app = new Koa();
  const parse = koaBody({ jsonLimit: 1_048_576 });
  app.use(async (ctx) => {
    if (ctx.method === 'POST') await parse(ctx, () => Promise.resolve());
    if (ctx.method === 'POST') reply(ctx, 201, created);
    else reply(ctx, 200, ctx.path === '/api/catalog/entities' ? list : item);
  });
  return Promise.resolve(listen(app));
};

const stockBackend: Stack = async () => {
  const definition = loadArtifacts().document as unknown as Document;
  const api = new OpenAPIBackend({ definition, ajvOpts: { strict: false, logger: false } });
  for (const scheme of Object.keys(definition.components?.securitySchemes ?? {}))
    api.registerSecurityHandler(scheme, () => true);
  api.register({
    getEntity: (_, ctx: Context) => reply(ctx, 200, item),
    listEntities: (_, ctx: Context) => reply(ctx, 200, list),
    createEntity: (_, ctx: Context) => reply(ctx, 201, created),
    validationFail: (context, ctx: Context) => reply(ctx, 400, context.validation.errors),
    notFound: (_, ctx: Context) => reply(ctx, 404, {}),
    unauthorizedHandler: (_, ctx: Context) => reply(ctx, 401, {}),
  });
  await api.init();
  const app = new Koa();
  app.use(koaBody({ jsonLimit: 1_048_576 }));
  app.use(async (ctx) => {
    const { body } = ctx.request as { body?: unknown };
    const { method, path, querystring: query } = ctx;
    await api.handleRequest({ method, path, query, headers: ctx.headers as never, body }, ctx);
  });
  return listen(app);
};

const fastifyStack: Stack = async () => {
  const app = fastify();
  const { components } = loadArtifacts().document;
  app.addSchema({ $id: 'contract', components });
  const schema = (name: string): object => ({ $ref: `contract#/components/schemas/${name}` });
  const one = { type: 'object', properties: { data: schema('Entity') } };
  const page = {
    type: 'object',
    properties: { data: { type: 'array', items: schema('Entity') }, meta: schema('ListMeta') },
  };
  app.get('/api/catalog/entities/:idOrSlug', { schema: { response: { 200: one } } }, () => item);
  app.get('/api/catalog/entities', { schema: { response: { 200: page } } }, () => list);
  app.post('/api/catalog/entities', { schema: { response: { 201: one } } }, (_, answer) => {
    void answer.status(201);
    return created;
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return app.server;
};

const handlers: Record<string, AnyHandler> = {
  getEntity: () => Promise.resolve({ status: 200, body: item }),
  listEntities: () => Promise.resolve({ status: 200, body: list }),
  createEntity: () => Promise.resolve({ status: 201, body: created }),
};

const key = {
  id: 'bench',
  permissions: ['*:*'],
  abovePermissions: [],
  makerRole: null,
  // Never stale, so that its use is not recorded.
  lastUsedAt: '2999-01-01T00:00:00.000Z',
};

/** Replaces the pool: only the path's own cost is measured, not PostgreSQL's. */
const connection = {
  query: () => Promise.resolve({ rows: [key], rowCount: 1 }),
};
const client = {
  acquireConnection: () => Promise.resolve(connection),
  releaseConnection: () => Promise.resolve(),
  emit: () => true,
};
const noDatabase = {
  client,
  transaction: (work: (db: unknown) => Promise<unknown>) => work(noDatabase),
} as unknown as Knex;

/** Routing, authorization, body, validation, transaction, audit, serialization. */
const contractPath: Stack = async () => {
  const artifacts = loadArtifacts();
  const dependencies: Dependencies = {
    knex: noDatabase,
    handlers,
    serializers: artifacts.serializers,
    identify: () => Promise.resolve(system),
    countRequest: () => Promise.resolve(),
    serveAuth: () => Promise.resolve(),
    origins: new Set(),
    services: {} as never,
    jobs: {} as never,
  };
  const app = new Koa();
  app.use(requestId);
  app.use(await serveContract(artifacts, dependencies));
  return listen(app);
};

/** Limits that count as always, and that the benchmark does not reach. */
const limits = Object.fromEntries(
  Object.entries(buckets).map(([name, { duration }]) => [name, { points: 1e9, duration }]),
);

/** The complete server: also the log, security headers, CORS, rate limits, and authentication. */
const wholeServer: Stack = async () => {
  const config = readConfig({
    AUTH_SECRET: 'a-secret-of-the-benchmark-32-chars!!',
    STORAGE_SECRET: 'another-secret-of-the-benchmark-32-chars',
    WEBHOOK_SECRET_KEY: 'a-third-secret-of-the-benchmark-32-chars',
    LOG_FORMAT: 'json',
  });
  const logger = createLogger(config);
  const app = await createApp({
    config,
    artifacts: loadArtifacts(),
    handlers,
    knex: noDatabase,
    auth: {} as never,
    logger,
    limiter: createRateLimiter(config, logger, limits),
    services: await createServices(config),
    jobs: {} as never,
  });
  return listen(app);
};

export const stacks = {
  'bare Koa': bareKoa,
  'openapi-backend, stock': stockBackend,
  'fastify 5': fastifyStack,
  'Covenant, contract path': contractPath,
  'Covenant, whole server': wholeServer,
} satisfies Record<string, Stack>;

export type StackName = keyof typeof stacks;
