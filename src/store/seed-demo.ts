import type { Knex } from 'knex';
import path from 'node:path';
import type { Config } from '../config/config.js';
import type { SearchEngine } from '../adapters/search/engine.js';
import { importCatalog } from '../import/import-catalog.js';
import { projectRoot } from '../util/root.js';

/** Fills a new store with the demo catalog, using the regular importer. */
export async function seedDemo(db: Knex, config: Config, search: SearchEngine): Promise<void> {
  await importCatalog(db, path.join(projectRoot, 'demo/catalog.csv'), { ...config, search });
}
