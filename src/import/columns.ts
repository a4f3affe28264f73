import { ImportIssue, type Line, type Row } from './read-products.js';

/** A trimmed cell; null if it is empty or its column is missing. */
export function text(row: Row, column: string): string | null {
  const value = row[column]?.trim() ?? '';
  return value === '' ? null : value;
}

/**
 * The same for text with a maximum length, in characters.
 * @throws ImportIssue if it is longer, or contains what the database cannot store
 */
export function limited({ row, number }: Line, column: string, maxLength: number): string | null {
  const value = text(row, column);
  if (value !== null && value.length > maxLength) {
    throw new ImportIssue(
      number,
      `${column} has ${value.length} characters, more than ${maxLength}.`,
    );
  }
  if (value?.includes('\0')) throw new ImportIssue(number, `${column} contains NUL characters.`);
  return value;
}
