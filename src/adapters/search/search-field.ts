import type { Knex } from 'knex';

/** Texts that a plugin adds to entities, so that a search finds them by these. */
export interface SearchField {
  /** What a match counts: A as much as one in a title, B a brand, C a category, D a description. */
  weight: 'A' | 'B' | 'C' | 'D';
  /**
   * Reads the texts of entities as the transaction that indexes them sees them. An entity may have
   * several, or none.
   */
  read: (db: Knex, entityIds: string[]) => Promise<SearchText[]>;
}

export interface SearchText {
  entityId: string;
  /** BCP 47; by default, the store's. */
  locale?: string;
  text: string;
}

/** A text with the weight of its field. */
export type WeightedText = SearchText & Pick<SearchField, 'weight'>;

/** Reads the texts of all fields, one after the other: they share the transaction's connection. */
export async function readFields(
  db: Knex,
  fields: readonly SearchField[],
  entityIds: string[],
): Promise<WeightedText[]> {
  const texts: WeightedText[] = [];
  for (const { weight, read } of fields) {
    for (const text of await read(db, entityIds)) texts.push({ ...text, weight });
  }
  return texts;
}
