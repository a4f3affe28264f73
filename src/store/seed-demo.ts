import type { Knex } from 'knex';
import path from 'node:path';
import type { Config } from '../config.js';
import { importCatalogue } from '../import/import-catalogue.js';
import { projectRoot } from '../root.js';

/** Fills a new store with the demo catalogue, through the importer that everybody uses. */
export async function seedDemo(db: Knex, config: Config): Promise<void> {
  await importCatalogue(db, path.join(projectRoot, 'demo/catalogue.csv'), config);
}
