import type { Knex } from 'knex';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { handlers } from '../generated/registry.js';
import { createApp } from './app.js';
import type { Config } from './config.js';
import { loadArtifacts } from './contract/artifacts.js';
import type { AnyHandler } from './contract/operation.js';
import { connect, type ConnectionTarget } from './database/connect.js';
import { startEmbedded } from './database/embedded.js';
import { migrate } from './database/migrate.js';
import { createAuth } from './identity/auth.js';
import { createRateLimiter } from './middleware/rate-limit.js';
import { pluginFolders } from './plugins.js';
import { prepareStore } from './store/prepare-store.js';

export interface RunningServer {
  port: number;
  knex: Knex;
  /** Finishes what runs, then closes the pools and the embedded database. */
  stop: () => Promise<void>;
}

/** Opens the database that the configuration names and brings it up to date. */
export async function openDatabase(config: Config): Promise<{
  knex: Knex;
  target: ConnectionTarget;
  close: () => Promise<void>;
}> {
  const embedded = config.databaseUrl ? undefined : await startEmbedded({ dataDir: config.dataDir });
  const target = config.databaseUrl ?? (embedded?.connection as ConnectionTarget);
  const knex = connect(target);
  try {
    await migrate(knex, pluginFolders);
  } catch (error) {
    await knex.destroy();
    await embedded?.stop();
    throw error;
  }
  const close = async (): Promise<void> => {
    await knex.destroy();
    await embedded?.stop();
  };
  return { knex, target, close };
}

/** Starts everything: database, app, listener. */
export async function startServer(config: Config, logger: Logger): Promise<RunningServer> {
  const database = await openDatabase(config);
  const { knex } = database;
  await prepareStore(knex, config, logger);
  const { auth, close: closeAuth } = createAuth(config, database.target);
  const limiter = createRateLimiter({
    enabled: config.rateLimit,
    ...(config.redisUrl && { redisUrl: config.redisUrl }),
  });
  const app = await createApp({
    config,
    artifacts: loadArtifacts(),
    handlers: handlers as unknown as Record<string, AnyHandler>,
    knex,
    auth,
    logger,
    count: limiter.count,
  });
  const server = app.listen(config.port, config.host);
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  await once(server, 'listening');
  const stop = async (): Promise<void> => {
    await closeServer(server);
    await closeAuth();
    await limiter.close();
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
