import type { Knex } from 'knex';
import { query } from '../database/query.js';
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

  /** Inserts the variants of a locked entity whose combination is new; answers those. */
  static async insertMissing(
    db: Knex,
    entityId: string,
    variants: NewVariant[],
  ): Promise<Variant[]> {
    const existing = await Variant.query(db)
      .where('entity_id', entityId)
      .select('option_value_ids');
    const known = new Set(existing.map(({ optionValueIds }) => optionValueIds.join()));
    const missing = variants.filter(({ optionValueIds }) => !known.has(optionValueIds.join()));
    return missing.length > 0 ? Variant.query(db).insert(missing).returning('*') : [];
  }

  /** Which entity, by slug, has each of the SKUs that are in use. */
  static async handlesBySku(db: Knex, skus: string[]): Promise<{ sku: string; handle: string }[]> {
    return query(
      db,
      `select v.sku, e.slug as handle from variants v join entities e on e.id = v.entity_id
       where v.sku = any($1)`,
      [skus],
    );
  }

  static async existsFor(db: Knex, entityId: string): Promise<boolean> {
    return (
      (await Variant.query(db).where('entity_id', entityId).select('id').first()) !== undefined
    );
  }
}
