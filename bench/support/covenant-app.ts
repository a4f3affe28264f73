import type Koa from 'koa';
import type { Knex } from 'knex';
import { pino } from 'pino';
import { handlers } from '../../generated/registry.js';
import { createApp } from '../../src/app.js';
import { readConfig } from '../../src/config/config.js';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import type { AnyHandler } from '../../src/contract/operation.js';
import { createServices } from '../../src/store/create-services.js';
import { createRateLimiter } from '../../src/middleware/rate-limit.js';

/** The whole server on a database, without accounts. */
export async function covenantApp(knex: Knex): Promise<Koa> {
  const config = readConfig({
    AUTH_SECRET: 'a-secret-of-the-benchmark-32-chars!!',
    STORAGE_SECRET: 'another-secret-of-the-benchmark-32-chars',
    WEBHOOK_SECRET_KEY: 'a-third-secret-of-the-benchmark-32-chars',
    RATE_LIMIT: 'off',
  });
  const logger = pino({ level: 'silent' });
  return createApp({
    config,
    artifacts: loadArtifacts(),
    handlers: handlers as unknown as Record<string, AnyHandler>,
    knex,
    auth: {} as never,
    logger,
    limiter: createRateLimiter(config, logger),
    services: await createServices(config),
    jobs: {} as never,
  });
}
