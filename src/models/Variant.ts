import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import { query } from '../database/query.js';
import { TimestampedModel } from './BaseModel.js';
import { Entity } from './Entity.js';
import { Price } from './Price.js';
import { StockLevel } from './StockLevel.js';

export interface NewVariant {
  entityId: string;
  options: Record<string, string>;
  /** In the order of the entity's options: the database keeps combinations unique by them. */
  optionValueIds: string[];
  sku?: string | null;
  barcode?: string | null;
  taxClass?: string | null;
}

/** A variant of an entity. */
export class Variant extends TimestampedModel {
  static override tableName = 'variants';
  static override columns: readonly (keyof Variant)[] = [
    'id',
    'entityId',
    'sku',
    'barcode',
    'options',
    'optionValueIds',
    'taxClass',
    'status',
    'createdAt',
    'updatedAt',
  ];

  entityId!: string;
  sku!: string | null;
  barcode!: string | null;
  options!: Record<string, string>;
  optionValueIds!: string[];
  taxClass!: string | null;
  status!: 'active' | 'discontinued';
  entity?: Entity;
  prices?: Price[];
  stockLevels?: StockLevel[];

  static override get jsonAttributes() {
    return ['options'];
  }

  static override get relationMappings(): RelationMappings {
    return {
      entity: this.belongsTo(Entity, 'entityId'),
      prices: this.hasMany(Price, 'variantId'),
      stockLevels: this.hasMany(StockLevel, 'variantId'),
    };
  }

  /** Whether the variant combines these values, given in the order of the options. */
  isOf(optionValueIds: string[]): boolean {
    return this.optionValueIds.join() === optionValueIds.join();
  }

  /** The variants of entities, oldest first. */
  static ofEntities(db: Knex, entityIds: string[]): Promise<Variant[]> {
    return Variant.fetch<Variant>(
      db,
      `select ${Variant.columnList('v')} from variants v
       where v.entity_id = any($1) order by v.entity_id, v.id`,
      [entityIds],
    );
  }

  /** Inserts the variants of a locked entity whose combination is new; returns them. */
  static async insertMissing(
    db: Knex,
    entityId: string,
    variants: NewVariant[],
  ): Promise<Variant[]> {
    const existing = await Variant.query(db).where({ entityId }).select('optionValueIds');
    const known = new Set(existing.map(({ optionValueIds }) => optionValueIds.join()));
    const missing = variants.filter(({ optionValueIds }) => !known.has(optionValueIds.join()));
    return missing.length > 0 ? Variant.query(db).insert(missing).returning('*') : [];
  }

  /** The entity slug of each SKU that is in use. */
  static handlesBySku(db: Knex, skus: string[]): Promise<{ sku: string; handle: string }[]> {
    return query(
      db,
      `select v.sku, e.slug as handle from variants v join entities e on e.id = v.entity_id
       where v.sku = any($1)`,
      [skus],
    );
  }

  static async existsFor(db: Knex, entityId: string): Promise<boolean> {
    return (await Variant.query(db).where({ entityId }).select('id').first()) !== undefined;
  }
}
