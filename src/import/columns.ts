import { ImportIssue, type Line, type Row } from './read-products.js';

/** A cell without the space around it; null when it is empty or its column is missing. */
export function text(row: Row, column: string): string | null {
  const value = row[column]?.trim() ?? '';
  return value === '' ? null : value;
}

/**
 * The same for texts with a longest length, in characters.
 * @throws ImportIssue when it is longer, or holds what the database cannot
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
