import { readConfig } from './config/config.js';
import { startEmbedded } from './embedded-postgres/start-embedded.js';
import { createLogger } from './logging/logger.js';
import { untilSignal } from './util/until-signal.js';
import { StartupError } from './util/startup-error.js';

try {
  const config = readConfig();
  const logger = createLogger(config);
  // Node would print them to stderr, outside the log.
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => {
    logger.warn({ warning: name }, message);
  });
  // PostgreSQL starts while the server's modules load.
  const [embedded, { startServer }] = await Promise.all([
    config.databaseUrl ? undefined : startEmbedded({ dataDir: config.dataDir }),
    import('./server.js'),
  ]);
  const server = await startServer(config, logger, embedded);
  logger.info(
    `Covenant listens on http://${config.host}:${server.port} (Swagger UI: /api/reference)`,
  );
  logger.info(`${await untilSignal()}: finishing what runs`);
  await server.stop();
  process.exit(0);
} catch (error) {
  if (!(error instanceof StartupError) && !isListenError(error)) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}

function isListenError(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).syscall === 'listen';
}
