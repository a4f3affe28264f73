import { randomUUID } from 'node:crypto';

/** Rows that a unique index rejects. */
export interface UniqueCase {
  table: string;
  /** The changes with which only this index rejects a copy of the table's row. */
  copy: Record<string, unknown>;
  /** Additional changes with which the copy is accepted; one for each column. */
  but: Record<string, unknown>[];
}

export interface UniqueIndexes {
  /** A row of each table with a unique index, and a second row of the tables that they refer to. */
  seed: string;
  cases: Record<string, UniqueCase>;
}

export interface CheckConstraints {
  /** By constraint: the table, and changes of its row that only this constraint rejects. */
  cases: Record<string, [table: string, ...changes: string[]]>;
  /** Constraints implied by others of the same row: no change violates one of these alone. */
  implied: string[];
}

/** Makes a copy a row of its own. */
export const another = { id: randomUUID() };
