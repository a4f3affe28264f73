import Koa from 'koa';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { pino } from 'pino';
import { handlers } from '../../generated/registry.js';
import { createApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { loadArtifacts } from '../../src/contract/artifacts.js';
import type { AnyHandler } from '../../src/contract/operation.js';
import { createShop } from '../../src/create-shop.js';
import { connect, type ConnectionTarget } from '../../src/database/connect.js';
import { createRateLimiter } from '../../src/middleware/rate-limit.js';

/** The statements of one request, in groups that run side by side, and what it answers. */
export interface Recording {
  groups: { sql: string; bindings: unknown[] }[][];
  text: string;
}

type Job =
  | { kind: 'covenant'; target: Exclude<ConnectionTarget, string> }
  | {
      kind: 'bare';
      target: Exclude<ConnectionTarget, string>;
      recordings: Record<string, Recording>;
    };

/** The whole server on a database. */
export async function covenant(
  target: ConnectionTarget,
  onQuery?: (query: unknown) => void,
): Promise<Koa> {
  const knex = connect(target);
  if (onQuery) knex.on('query', onQuery);
  const config = readConfig({
    AUTH_SECRET: 'a-secret-of-the-benchmark-32-chars!!',
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
    count: createRateLimiter(config, logger).count,
    shop: createShop(config),
  });
}

/** The same statements through pg, the same bytes, and nothing else. */
function bare(
  target: Exclude<ConnectionTarget, string>,
  recordings: Record<string, Recording>,
): Koa {
  const pool = new pg.Pool({ ...target, max: 10 });
  const app = new Koa();
  app.use(async (ctx) => {
    const recording = recordings[ctx.url];
    if (!recording) throw new Error(`Nothing is recorded for ${ctx.url}`);
    for (const group of recording.groups) {
      await Promise.all(group.map(({ sql, bindings }) => pool.query(sql, bindings)));
    }
    ctx.type = 'application/json; charset=utf-8';
    ctx.body = recording.text;
  });
  return app;
}

async function serve(job: Job): Promise<void> {
  const app =
    job.kind === 'covenant' ? await covenant(job.target) : bare(job.target, job.recordings);
  const server = app.listen(0, '127.0.0.1', () => {
    process.send?.({ port: (server.address() as AddressInfo).port });
  });
}

if (process.send) process.once('message', (job) => void serve(job as Job));
