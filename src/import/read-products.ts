import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

/** A row of the file by its column names. */
export type Row = Record<string, string>;

export interface Line {
  /** Starts at 1 and includes the header, like line numbers in an editor. */
  number: number;
  row: Row;
}

/** More than any product has. Further lines of a product are not kept. */
export const maxLines = 5_000;
/** In characters. Without this limit, an unclosed quote would read the whole file into memory. */
const maxRecordSize = 1_000_000;

/**
 * The lines of one product: the first has its attributes, the others have more variants and
 * images.
 */
export interface ProductLines {
  handle: string;
  lines: Line[];
}

/** Something that cannot be imported, with its line and the reason. */
export class ImportIssue extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Reads a product CSV as a stream, with at most one product in memory.
 * @param onBytes is called with the number of bytes read, for a progress bar
 * @throws ImportIssue for a file that is not CSV or has no Handle column
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
 * The parser's own line count is too high by one for each quoted CRLF. It passes on the empty
 * lines before a record, and only the first half of a CRLF that ends one.
 */
const breaksIn = (raw = ''): number => raw.match(/\r\n|\n|\r/g)?.length ?? 0;
