import type { Knex } from 'knex';
import { inTransaction } from '../database/transaction.js';
import { uuidv7 } from '../uuid.js';
import type { SkippedProduct } from './plan.js';
import { toProduct, type ImportedProduct } from './product.js';
import { ImportIssue, readProducts } from './read-products.js';
import { writeBatch, type BatchOptions } from './write-batch.js';

/** Products that are written in one transaction. */
const batchSize = 100;
/** A file that is wrong throughout must not fill the memory with reasons. */
const maxIssues = 1_000;

export interface ImportReport {
  created: number;
  updated: number;
  unchanged: number;
  variants: number;
  /** Products that were not brought in. */
  skipped: number;
  /** Why they were not, by line; of very many only the first that were found. */
  issues: { line: number; reason: string }[];
}

export interface ImportOptions {
  /** The BCP 47 tag under which titles and descriptions are kept. */
  locale?: string;
  onBytes?: (bytes: number) => void;
}

/**
 * Brings a product CSV into the catalogue: products by handle, variants by SKU or options. A second
 * run on the same file changes nothing. Batches are transactions of their own, so an import that
 * breaks off keeps what it has done, and goes on when run again.
 * @throws ImportIssue when the file itself cannot be read
 */
export async function importCatalogue(
  knex: Knex,
  file: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const report: ImportReport = {
    created: 0,
    updated: 0,
    unchanged: 0,
    variants: 0,
    skipped: 0,
    issues: [],
  };
  const batchOptions = { locale: options.locale ?? 'en', requestId: `import-${uuidv7()}` };
  let batch: ImportedProduct[] = [];
  for await (const lines of readProducts(file, options.onBytes)) {
    try {
      const product = toProduct(lines);
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

async function writeInto(
  report: ImportReport,
  knex: Knex,
  batch: ImportedProduct[],
  options: BatchOptions,
): Promise<void> {
  if (batch.length === 0) return;
  const { plans, skipped } = await inTransaction(knex, (db) => writeBatch(db, batch, options));
  for (const { outcome, variants } of plans) {
    report[outcome] += 1;
    report.variants += variants.length;
  }
  for (const product of skipped) skip(report, product);
}

function skip(report: ImportReport, { line, message }: ImportIssue | SkippedProduct): void {
  report.skipped += 1;
  if (report.issues.length < maxIssues) report.issues.push({ line, reason: message });
}
