import { plugins } from '../generated/plugins.js';
import { readConfig } from './config/config.js';
import { openSharedDatabase } from './database/open-database.js';
import { startWorker } from './jobs/start-worker.js';
import { createLogger } from './logging/logger.js';
import { createJobs } from './store/create-jobs.js';
import { createServices } from './store/create-services.js';
import { untilSignal } from './util/until-signal.js';

/** `covenant worker`: runs the store's jobs without a server, until SIGTERM or SIGINT. */
export async function runWorker(): Promise<void> {
  const config = readConfig();
  const logger = createLogger(config);
  const { knex, close } = await openSharedDatabase(config);
  const services = await createServices(config, plugins);
  const worker = startWorker(createJobs(knex, services, plugins, logger), logger);
  logger.info('the worker runs');
  const signal = await untilSignal();
  logger.info(`${signal}: finishing what runs`);
  await worker.stop();
  await close();
}
