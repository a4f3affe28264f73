import type { Knex } from 'knex';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { plugins } from '../generated/plugins.js';
import { handlers } from '../generated/registry.js';
import { createApp } from './app.js';
import type { Config } from './config.js';
import { loadArtifacts } from './contract/artifacts.js';
import type { AnyHandler } from './contract/operation.js';
import { openDatabase } from './database/open-database.js';
import { createHookRunner } from './hooks/hook-run.js';
import { system } from './identity/actor.js';
import { createAuth } from './identity/auth.js';
import { startSweeper } from './jobs/start-sweeper.js';
import { sweepOrders } from './jobs/sweep-orders.js';
import { createRateLimiter } from './middleware/rate-limit.js';
import { createShop } from './create-shop.js';
import { prepareStore } from './store/prepare-store.js';

export interface RunningServer {
  port: number;
  knex: Knex;
  /** Finishes what runs, then closes the pools and the embedded database. */
  stop: () => Promise<void>;
}

/** Starts everything: database, app, listener. */
export async function startServer(config: Config, logger: Logger): Promise<RunningServer> {
  const database = await openDatabase(config);
  const { knex } = database;
  await prepareStore(knex, config, logger);
  const { auth, close: closeAuth } = createAuth(config, database.target);
  const limiter = createRateLimiter(config, logger);
  const shop = await createShop(config);
  const app = await createApp({
    config,
    artifacts: loadArtifacts(),
    handlers: handlers as unknown as Record<string, AnyHandler>,
    knex,
    auth,
    logger,
    count: limiter.count,
    shop,
    plugins,
  });
  const server = app.listen(config.port, config.host);
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  await once(server, 'listening');
  const scope = { actor: system, requestId: 'sweeper', log: logger };
  const hooks = createHookRunner(plugins)(scope);
  const sweeper = startSweeper(
    (signal) => sweepOrders({ pool: knex, shop, hooks, log: logger, signal }),
    logger,
  );
  const stop = async (): Promise<void> => {
    await closeServer(server);
    await sweeper.stop();
    await closeAuth();
    limiter.close();
    await database.close();
  };
  return { port: (server.address() as AddressInfo).port, knex, stop };
}

/** Takes no new requests and waits for the running ones, ten seconds at most. */
async function closeServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const force = setTimeout(() => server.closeAllConnections(), 10_000);
  await closed;
  clearTimeout(force);
}
