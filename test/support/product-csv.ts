import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { postgresSearch } from '../../src/adapters/search/postgres.js';
import { importCatalog, type ImportReport } from '../../src/import/import-catalog.js';
import type { TestStore } from './store.js';

const columns = {
  handle: 'Handle',
  title: 'Title',
  type: 'Type',
  option: 'Option1 Name',
  value: 'Option1 Value',
  sku: 'Variant SKU',
  price: 'Variant Price',
  compareAt: 'Variant Compare At Price',
  tracker: 'Variant Inventory Tracker',
  qty: 'Variant Inventory Qty',
  policy: 'Variant Inventory Policy',
  taxable: 'Variant Taxable',
  image: 'Image Src',
  position: 'Image Position',
  alt: 'Image Alt Text',
  variantImage: 'Variant Image',
};
/** A line of the file; omitted cells are empty. */
export type Cells = Partial<Record<keyof typeof columns, string>>;

/** Imports lines as a product CSV. Cells are written unchanged, without quotes. */
export async function importLines(
  { knex }: TestStore,
  lines: Cells[],
  currency = 'USD',
): Promise<ImportReport> {
  const folder = mkdtempSync(path.join(tmpdir(), 'covenant-import-'));
  const file = path.join(folder, 'products.csv');
  const names = Object.keys(columns) as (keyof Cells)[];
  const rows = lines.map((line) => names.map((name) => line[name] ?? '').join());
  writeFileSync(file, [Object.values(columns).join(), ...rows, ''].join('\n'));
  try {
    return await importCatalog(knex, file, {
      currency,
      digitalTypes: ['digitalDownload'],
      search: postgresSearch('en'),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
