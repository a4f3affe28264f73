import type { Knex } from 'knex';
import { TimestampedModel } from './BaseModel.js';

export interface NewVariant {
  entityId: string;
  options: Record<string, string>;
  /** In the order of the entity's options: the database keeps a combination unique by them. */
  optionValueIds: string[];
  sku?: string | null;
  barcode?: string | null;
  taxClass?: string | null;
}

/** One version of an entity that can be bought. */
export class Variant extends TimestampedModel {
  static override tableName = 'variants';

  entityId!: string;
  sku!: string | null;
  barcode!: string | null;
  options!: Record<string, string>;
  optionValueIds!: string[];
  taxClass!: string | null;
  status!: 'active' | 'discontinued';

  static override get jsonAttributes() {
    return ['options'];
  }

  /** Inserts the variants whose combination is new; answers those, in their order. */
  static async insertMissing(db: Knex, variants: NewVariant[]): Promise<Variant[]> {
    if (variants.length === 0) return [];
    const rows = await Variant.query(db)
      .insert(variants)
      .onConflict(['entity_id', 'option_value_ids'])
      .ignore()
      .returning('*');
    // Objection answers the rows that were not inserted as well, without what the database sets.
    return rows.filter((row) => row.createdAt !== undefined);
  }

  static async existsFor(db: Knex, entityId: string): Promise<boolean> {
    return (await Variant.query(db).where('entity_id', entityId).select('id').first()) !== undefined;
  }
}
