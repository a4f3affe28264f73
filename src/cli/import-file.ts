import { SingleBar } from 'cli-progress';
import { existsSync, statSync } from 'node:fs';
import { plugins } from '../../generated/plugins.js';
import { readConfig } from '../config/config.js';
import { openSharedDatabase } from '../database/open-database.js';
import { importCatalog, type ChangeCounts, type ImportReport } from '../import/import-catalog.js';
import { ImportIssue } from '../import/read-products.js';
import { createServices } from '../store/create-services.js';
import { StartupError } from '../util/startup-error.js';

export interface ImportFileOptions {
  locale: string;
  /** Overrides the configuration's currency. */
  currency?: string;
}

/**
 * `covenant import FILE`: shows a progress bar on a terminal, then a summary. Exits with 1 if a
 * product was skipped.
 */
export async function importFile(file: string, options: ImportFileOptions): Promise<void> {
  if (!existsSync(file)) throw new StartupError(`There is no file ${file}.`);
  const locale = canonical(options.locale);
  const config = readConfig();
  const currency = checked(options.currency ?? config.currency);
  const { search } = await createServices(config, plugins);
  const { knex, close } = await openSharedDatabase(config);
  const bar = new SingleBar({
    format: 'importing {bar} {percentage}% | {value}/{total} bytes',
    noTTYOutput: false,
    clearOnComplete: true,
  });
  if (process.stderr.isTTY) bar.start(statSync(file).size, 0);
  try {
    const report = await importCatalog(knex, file, {
      locale,
      currency,
      digitalTypes: config.digitalTypes,
      search,
      onBytes: (bytes) => bar.increment(bytes),
    });
    bar.stop();
    print(report);
    if (report.skipped > 0) process.exitCode = 1;
  } catch (error) {
    bar.stop();
    if (error instanceof ImportIssue)
      throw new StartupError(`line ${error.line}: ${error.message}`);
    throw error;
  } finally {
    await close();
  }
}

function print(report: ImportReport): void {
  const { created, updated, unchanged, variants, skipped, issues } = report;
  const counts = `${created} created, ${updated} updated, ${unchanged} unchanged, ${skipped} skipped`;
  process.stdout.write(`${counts}; ${variants} new variants\n`);
  const parts = (['prices', 'stock', 'images'] as const).map((name) => count(name, report[name]));
  process.stdout.write(`${parts.join('; ')}\n`);
  for (const { line, reason } of issues) process.stdout.write(`line ${line}: ${reason}\n`);
  if (skipped > issues.length) process.stdout.write(`and ${skipped - issues.length} more\n`);
}

const count = (name: string, { created, updated }: ChangeCounts): string =>
  `${name}: ${created} created, ${updated} updated`;

function checked(currency: string): string {
  if (/^[A-Z]{3}$/.test(currency)) return currency;
  throw new StartupError(`"${currency}" is not a currency: three capital letters such as USD.`);
}

function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? locale;
  } catch {
    throw new StartupError(`"${locale}" is not a BCP 47 language tag such as en or pt-BR.`);
  }
}
