import { SingleBar } from 'cli-progress';
import { plugins } from '../../generated/plugins.js';
import { readConfig } from '../config/config.js';
import { openSharedDatabase } from '../database/open-database.js';
import { reindexCatalog } from '../domain/search/reindex-catalog.js';
import { EntityCount } from '../models/EntityCount.js';
import { createServices } from '../store/create-services.js';

/** Without a terminal, a line is printed for so many entities. */
const lineEvery = 10_000;

/** `covenant search:reindex` */
export async function reindexSearch(): Promise<void> {
  const config = readConfig();
  const { knex, close } = await openSharedDatabase(config);
  const bar = new SingleBar({
    format: 'indexing {bar} {percentage}% | {value}/{total} entities',
    clearOnComplete: true,
  });
  let indexed = 0;
  try {
    const services = await createServices(config, plugins);
    const total = await EntityCount.total(knex, {});
    if (process.stderr.isTTY) bar.start(total, 0);
    await reindexCatalog(knex, services, (amount) => {
      bar.increment(amount);
      if (!process.stderr.isTTY && (indexed + amount) % lineEvery < indexed % lineEvery) {
        process.stderr.write(`${indexed + amount} of ${total} entities\n`);
      }
      indexed += amount;
    });
  } finally {
    bar.stop();
    await close();
  }
  process.stdout.write(`${indexed} entities indexed\n`);
}
