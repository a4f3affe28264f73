import type { Knex } from 'knex';
import type { SearchEngine } from '../adapters/search/engine.js';
import { inTransaction } from '../database/transaction.js';
import { minorDigits } from '../domain/money/minor-units.js';
import { uuidv7 } from '../util/uuid.js';
import type { SkippedProduct } from './skipped-product.js';
import { toProduct, type ImportedProduct } from './product.js';
import { ImportIssue, readProducts } from './read-products.js';
import { writeBatch, type BatchOptions } from './write-batch.js';

/** The number of products written in one transaction. */
const batchSize = 100;
/** A file full of errors must not fill the memory with messages. */
const maxIssues = 1_000;

export interface ChangeCounts {
  created: number;
  updated: number;
}

export interface ImportReport {
  created: number;
  updated: number;
  unchanged: number;
  variants: number;
  prices: ChangeCounts;
  stock: ChangeCounts;
  images: ChangeCounts;
  /** The number of skipped products. */
  skipped: number;
  /** The reasons, by line; only the first ones if there are very many. */
  issues: { line: number; reason: string }[];
}

export interface ImportOptions {
  /** The currency of the file's prices, ISO 4217. */
  currency: string;
  /** Entity types of digital goods: a product whose type is one of them gets that type. */
  digitalTypes: string[];
  /** The locale (BCP 47) of titles and descriptions. */
  locale?: string;
  search: SearchEngine;
  onBytes?: (bytes: number) => void;
}

/**
 * Imports a product CSV into the catalog: products by handle, variants by SKU or options, each
 * with its price, its stock, and its image URLs. Importing the same file again changes nothing.
 * Each batch is one transaction, so an interrupted import keeps what it has committed, and
 * continues when run again.
 * @throws ImportIssue if the file itself cannot be read
 */
export async function importCatalog(
  knex: Knex,
  file: string,
  options: ImportOptions,
): Promise<ImportReport> {
  const { currency, digitalTypes, search, locale = 'en' } = options;
  const report = emptyReport();
  const rules = { currency: { code: currency, digits: minorDigits(currency) }, digitalTypes };
  const batchOptions = { locale, currency, search, requestId: `import-${uuidv7()}` };
  let batch: ImportedProduct[] = [];
  for await (const lines of readProducts(file, options.onBytes)) {
    try {
      const product = toProduct(lines, rules);
      const repeated = batch.some(({ handle }) => handle === product.handle);
      if (batch.length === batchSize || repeated) {
        await writeInto(report, knex, batch, batchOptions);
        batch = [];
      }
      batch.push(product);
    } catch (error) {
      if (!(error instanceof ImportIssue)) throw error;
      skip(report, error);
    }
  }
  await writeInto(report, knex, batch, batchOptions);
  report.issues.sort((a, b) => a.line - b.line);
  return report;
}

const emptyReport = (): ImportReport => ({
  created: 0,
  updated: 0,
  unchanged: 0,
  variants: 0,
  prices: { created: 0, updated: 0 },
  stock: { created: 0, updated: 0 },
  images: { created: 0, updated: 0 },
  skipped: 0,
  issues: [],
});

async function writeInto(
  report: ImportReport,
  knex: Knex,
  batch: ImportedProduct[],
  options: BatchOptions,
): Promise<void> {
  if (batch.length === 0) return;
  const { plans, skipped } = await inTransaction(knex, (db) => writeBatch(db, batch, options));
  for (const plan of plans) {
    report[plan.outcome] += 1;
    report.variants += plan.variants.length;
    for (const kind of ['prices', 'stock', 'images'] as const) {
      report[kind].created += plan[kind].created.length;
      report[kind].updated += plan[kind].updated.length;
    }
  }
  for (const product of skipped) skip(report, product);
}

function skip(report: ImportReport, { line, message }: ImportIssue | SkippedProduct): void {
  report.skipped += 1;
  if (report.issues.length < maxIssues) report.issues.push({ line, reason: message });
}
