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
      max_record_size: maxRecordSize,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }),
  );
  source.on('error', (error) => parser.destroy(error));
  let names: string[] | undefined;
  let current: ProductLines | undefined;
  let next = 1;
  try {
    for await (const { raw, record } of parser as AsyncIterable<{
      raw: string;
      record: string[];
    }>) {
      const number = next + breaksIn(/^[\r\n]*/.exec(raw)?.[0]);
      next += breaksIn(raw);
      if (!names) {
        names = checkHeader(record);
        continue;
      }
      const line = { number, row: toRow(names, record) };
      const handle = line.row['Handle']?.trim() ?? '';
      if (current?.handle === handle) {
        if (current.lines.length <= maxLines) current.lines.push(line);
        continue;
      }
      if (current) yield current;
      current = { handle, lines: [line] };
    }
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (error instanceof ImportIssue || !code?.startsWith('CSV_')) throw error;
    throw new ImportIssue(next, message);
  }
  if (current) yield current;
}

function checkHeader(names: string[]): string[] {
  if (!names.includes('Handle')) throw new ImportIssue(1, 'The header has no "Handle" column.');
  return names;
}

function toRow(names: string[], record: string[]): Row {
  const row: Row = {};
  for (const [i, name] of names.entries()) {
    const cell = record[i];
    if (cell !== undefined) row[name] = cell;
  }
  return row;
}

/**
 * The parser's own count runs ahead with each quoted CRLF. It passes on the empty lines before a
 * record, and of a CRLF that ends one only the first half.
 */
const breaksIn = (raw = ''): number => raw.match(/\r\n|\n|\r/g)?.length ?? 0;
