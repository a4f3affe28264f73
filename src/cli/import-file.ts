import { SingleBar } from 'cli-progress';
import { existsSync, statSync } from 'node:fs';
import { readConfig } from '../config.js';
import { openSharedDatabase } from '../database/open-database.js';
import { importCatalogue, type ImportReport } from '../import/import-catalogue.js';
import { ImportIssue } from '../import/read-products.js';
import { StartupError } from '../startup-error.js';

/** `covenant import FILE`: a progress bar on the terminal, then what happened. Exits 1 if a product was skipped. */
export async function importFile(file: string, options: { locale: string }): Promise<void> {
  if (!existsSync(file)) throw new StartupError(`There is no file ${file}.`);
  const locale = canonical(options.locale);
  const { knex, close } = await openSharedDatabase(readConfig());
  const bar = new SingleBar({
    format: 'importing {bar} {percentage}% | {value}/{total} bytes',
    noTTYOutput: false,
    clearOnComplete: true,
  });
  if (process.stderr.isTTY) bar.start(statSync(file).size, 0);
  try {
    const report = await importCatalogue(knex, file, {
      locale,
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

function print({ created, updated, unchanged, variants, skipped, issues }: ImportReport): void {
  const counts = `${created} created, ${updated} updated, ${unchanged} unchanged, ${skipped} skipped`;
  process.stdout.write(`${counts}; ${variants} new variants\n`);
  for (const { line, reason } of issues) process.stdout.write(`line ${line}: ${reason}\n`);
  if (skipped > issues.length) process.stdout.write(`and ${skipped - issues.length} more\n`);
  process.stdout.write('Prices, stock and images of the file are not read yet.\n');
}

function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? locale;
  } catch {
    throw new StartupError(`"${locale}" is not a BCP 47 language tag such as en or pt-BR.`);
  }
}
