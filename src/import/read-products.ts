import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

/** A row of the file by its column names. */
export type Row = Record<string, string>;

export interface Line {
  /** Counted from 1, the header included, as an editor shows it. */
  number: number;
  row: Row;
}

/** More than any product has; of those that do have more, no further lines are kept. */
export const maxLines = 5_000;
/** In characters. Past this, an opening quote that nothing closes would take the whole file in. */
const maxRecordSize = 1_000_000;

/** The lines of one product: the first has its texts, the others more variants and images. */
export interface ProductLines {
  handle: string;
  lines: Line[];
}

/** What cannot be imported, where and why. */
export class ImportIssue extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Reads a product CSV as a stream: at no time is more of the file in memory than one product.
 * @param onBytes called with the number of bytes read, for a progress bar
 * @throws ImportIssue for a file that is no CSV or lacks the Handle column
 */
export async function* readProducts(
  file: string,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<ProductLines> {
  const source = createReadStream(file);
  source.on('data', (chunk) => onBytes(chunk.length));
  const parser = source.pipe(
    parse({
      bom: true,
      columns: checkHeader,
      info: true,
      max_record_size: maxRecordSize,
      relax_column_count: true,
      skip_empty_lines: true,
    }),
  );
  source.on('error', (error) => parser.destroy(error));
  let current: ProductLines | undefined;
  try {
    for await (const { info, record } of parser as AsyncIterable<{
      info: { lines: number };
      record: Row;
    }>) {
      const line = { number: info.lines - newlinesIn(record), row: record };
      const handle = record['Handle']?.trim() ?? '';
      if (current?.handle === handle) {
        if (current.lines.length <= maxLines) current.lines.push(line);
        continue;
      }
      if (current) yield current;
      current = { handle, lines: [line] };
    }
  } catch (error) {
    const { lines, code } = error as { lines?: number; code?: string };
    if (error instanceof ImportIssue || !code?.startsWith('CSV_')) throw error;
    throw new ImportIssue(lines ?? 1, (error as Error).message);
  }
  if (current) yield current;
}

function checkHeader(names: string[]): string[] {
  if (!names.includes('Handle')) throw new ImportIssue(1, 'The header has no "Handle" column.');
  return names;
}

/** The parser counts to a record's last line; people look for its first. */
const newlinesIn = (record: Row): number =>
  Object.values(record).reduce((sum, value) => sum + (value.match(/\n/g)?.length ?? 0), 0);
