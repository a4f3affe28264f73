/*
 * A server process for tests of the embedded database to kill: it starts the database, prints the
 * result as one line of JSON, and stops when its stdin ends. It survives Ctrl-C.
 */
import { startEmbedded } from '../../src/embedded-postgres/start-embedded.js';
import { StartupError } from '../../src/util/startup-error.js';

const [dataDir = '', packageDir, cacheDir] = process.argv.slice(2);
process.on('SIGINT', () => undefined);
try {
  const { connection, pid, stop } = await startEmbedded({
    dataDir,
    fast: true,
    ...(packageDir && { packageDir }),
    ...(cacheDir && { cacheDir }),
  });
  process.stdin.resume().on('end', () => void stop());
  console.log(JSON.stringify({ connection, pid }));
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  console.log(JSON.stringify({ refused: error.message }));
}
