import type { Knex } from 'knex';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { plugins } from '../generated/plugins.js';
import { handlers } from '../generated/registry.js';
import { createApp } from './app.js';
import type { Config } from './config/config.js';
import { loadArtifacts } from './contract/artifacts.js';
import type { AnyHandler } from './contract/operation.js';
import { openDatabase, type OpenDatabase } from './database/open-database.js';
import type { EmbeddedServer } from './embedded-postgres/start-embedded.js';
import { createHttpServer } from './http-server.js';
import { createAuth } from './identity/auth.js';
import { startWorker } from './jobs/start-worker.js';
import { createRateLimiter } from './middleware/rate-limit.js';
import { createJobs } from './store/create-jobs.js';
import { createServices } from './store/create-services.js';
import { prepareStore } from './store/prepare-store.js';

export interface RunningServer {
  port: number;
  knex: Knex;
  /** Finishes running work, then closes the pools and the embedded database. */
  stop: () => Promise<void>;
}

/**
 * Starts everything: database, app, listener. If it fails, it closes the database.
 * @param embedded the configured embedded database, if it is already started
 * @throws StartupError for invalid settings, and the system's error if the port is in use
 */
export async function startServer(
  config: Config,
  logger: Logger,
  embedded?: EmbeddedServer,
): Promise<RunningServer> {
  const database = await openDatabase(config, embedded);
  try {
    return await serve(config, logger, database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function serve(
  config: Config,
  logger: Logger,
  database: OpenDatabase,
): Promise<RunningServer> {
  const services = await createServices(config, plugins);
  const { knex } = database;
  await prepareStore(knex, config, services, logger);
  const jobs = createJobs(knex, services, plugins, logger);
  const { auth, close: closeAuth } = createAuth(config, database.target);
  const limiter = createRateLimiter(config, logger);
  const stopping = new AbortController();
  const app = await createApp({
    config,
    artifacts: loadArtifacts(),
    handlers: handlers as unknown as Record<string, AnyHandler>,
    knex,
    auth,
    logger,
    limiter,
    services,
    jobs,
    plugins,
    stopping: stopping.signal,
  });
  const { server, stop: stopServer } = createHttpServer(app, stopping, config);
  server.listen(config.port, config.host);
  await once(server, 'listening');
  const worker = config.worker ? startWorker(jobs, logger) : undefined;
  const stop = async (): Promise<void> => {
    await Promise.all([stopServer(), worker?.stop()]);
    await closeAuth();
    limiter.close();
    await database.close();
  };
  return { port: (server.address() as AddressInfo).port, knex, stop };
}
