import { Command } from 'commander';
import { fromDatabaseError } from '../contract/database-errors.js';
import { version } from '../util/version.js';
import { StartupError } from '../util/startup-error.js';
import type { ImportFileOptions } from './import-file.js';
import { createAdminKey } from './create-key.js';
import { runMigrations } from './run-migrations.js';

const program = new Command('covenant')
  .version(version)
  .description('Runs and looks after a Covenant store.');

program
  .command('start')
  .description('start the server (the same as npm start)')
  .action(async () => {
    await import('../main.js');
  });

program
  .command('worker')
  .description('run the jobs of the store without a server (the server has WORKER=off)')
  .action(async () => {
    await (await import('../worker.js')).runWorker();
  });

program.command('migrate').description('bring the database up to date').action(runMigrations);

program
  .command('search:reindex')
  .description('write the search index again, while the store serves requests')
  .action(async () => {
    await (await import('./reindex-search.js')).reindexSearch();
  });

program
  .command('import')
  .description('bring a product CSV into the catalog, with prices, stock and images')
  .argument('<file>', 'the CSV file')
  .option('--locale <tag>', 'the language of its texts, as a BCP 47 tag', 'en')
  .option('--currency <code>', "what its prices are in, ISO 4217 (default: the store's CURRENCY)")
  .action(async (file: string, options: ImportFileOptions) => {
    await (await import('./import-file.js')).importFile(file, options);
  });

program
  .command('key')
  .description('make an API key and show it once')
  .argument('<name>', 'what it is for')
  .requiredOption('--permissions <list>', 'comma-separated, such as catalog:read,catalog:update')
  .action(createAdminKey);

try {
  await program.parseAsync();
} catch (error) {
  const reason = explain(error);
  if (reason === undefined) throw error;
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}

/** Undefined for an internal error. What a command has committed before stays. */
function explain(error: unknown): string | undefined {
  if (error instanceof StartupError) return error.message;
  if (fromDatabaseError(error)?.status !== 503) return undefined;
  return `The database is not available (${(error as Error).message}): run this again when it is.`;
}
