/*
 * Imports a file as `covenant import` does, and prints the used heap at several points as one line
 * of JSON. Run it with --expose-gc, so that garbage does not count.
 */
import { statSync } from 'node:fs';
import { postgresSearch } from '../../src/adapters/search/postgres.js';
import { readConfig } from '../../src/config/config.js';
import { openSharedDatabase } from '../../src/database/open-database.js';
import { importCatalog } from '../../src/import/import-catalog.js';

export interface Memory {
  /** MB in use after 10 %, 50 %, and 100 % of the file. */
  live: number[];
  /** The peak resident memory in MB. */
  peak: number;
}

const [file = ''] = process.argv.slice(2);
const marks = [0.1, 0.5, 1].map((part) => part * statSync(file).size);
const live: number[] = [];
let bytes = 0;

const config = readConfig();
const { knex, close } = await openSharedDatabase(config);
const { skipped } = await importCatalog(knex, file, {
  currency: config.currency,
  digitalTypes: config.digitalTypes,
  search: postgresSearch(config.locale),
  onBytes(more) {
    bytes += more;
    const due = marks[live.length];
    if (due === undefined || bytes < due) return;
    if (!globalThis.gc) throw new Error('This has to be run with --expose-gc.');
    globalThis.gc();
    live.push(process.memoryUsage().heapUsed / 1e6);
  },
});
await close();
if (skipped > 0) throw new Error(`${skipped} products were skipped`);
const memory: Memory = { live, peak: process.resourceUsage().maxRSS / 1024 };
process.stdout.write(JSON.stringify(memory));
