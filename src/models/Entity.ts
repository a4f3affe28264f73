import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import type { Page } from '../database/page.js';
import { query } from '../database/query.js';
import { looksLikeUuid } from '../util/uuid.js';
import { VersionedModel } from './BaseModel.js';
import { Brand } from './Brand.js';
import { Category } from './Category.js';
import { EntityAttributes } from './EntityAttributes.js';
import { EntityCount } from './EntityCount.js';
import { EntityMedia } from './EntityMedia.js';
import { OptionType } from './OptionType.js';
import { Price } from './Price.js';
import { StockLevel } from './StockLevel.js';
import { Variant } from './Variant.js';

export type EntityStatus = 'draft' | 'active' | 'archived' | 'discontinued';

export interface EntityFilter {
  type?: string;
  status?: EntityStatus;
  /** An id or a slug. */
  category?: string;
  brand?: string;
}

/** Which entities a caller can see; without `seesUnpublished`, only active ones. */
export interface CatalogView {
  seesUnpublished: boolean;
}

/** The result of looking up a catalog item and a warehouse. */
export interface ItemReferences {
  hasVariants: boolean;
  variantExists: boolean;
  warehouseExists: boolean;
}

/** Each sort order has an index. Entities that were never published count as the oldest. */
const orders: Record<string, string> = {
  'createdAt:asc': 'e.created_at, e.id',
  'createdAt:desc': 'e.created_at desc, e.id desc',
  'updatedAt:asc': 'e.updated_at, e.id',
  'updatedAt:desc': 'e.updated_at desc, e.id desc',
  'publishedAt:asc': 'e.published_at nulls first, e.id',
  'publishedAt:desc': 'e.published_at desc nulls last, e.id desc',
  'slug:asc': 'e.slug',
  'slug:desc': 'e.slug desc',
};

/**
 * Something that the store sells. Its attributes, variants, prices, and stock are separate
 * records.
 */
export class Entity extends VersionedModel {
  static override tableName = 'entities';
  static override columns: readonly (keyof Entity)[] = [
    'id',
    'type',
    'slug',
    'status',
    'isVisible',
    'taxClass',
    'metadata',
    'version',
    'createdAt',
    'updatedAt',
    'publishedAt',
  ];

  type!: string;
  slug!: string;
  status!: EntityStatus;
  /** Whether it is active; a generated column. */
  isVisible!: boolean;
  taxClass!: string | null;
  metadata!: Record<string, unknown>;
  publishedAt!: string | null;
  attributes?: EntityAttributes[];
  options?: OptionType[];
  variants?: Variant[];
  categories?: Category[];
  brands?: Brand[];
  mediaLinks?: EntityMedia[];
  prices?: Price[];
  stockLevels?: StockLevel[];

  static override get jsonAttributes() {
    return ['metadata'];
  }

  static override get relationMappings(): RelationMappings {
    return {
      attributes: this.hasMany(EntityAttributes, 'entityId'),
      options: this.hasMany(OptionType, 'entityId'),
      variants: this.hasMany(Variant, 'entityId'),
      categories: this.linkedTo(Category, 'entity_categories', 'entityId', 'categoryId'),
      brands: this.linkedTo(Brand, 'entity_brands', 'entityId', 'brandId'),
      mediaLinks: this.hasMany(EntityMedia, 'entityId'),
      prices: this.hasMany(Price, 'entityId'),
      stockLevels: this.hasMany(StockLevel, 'entityId'),
    };
  }

  static find(
    db: Knex,
    idOrSlug: string,
    { seesUnpublished }: CatalogView,
  ): Promise<Entity | undefined> {
    return Entity.fetchOne<Entity>(
      db,
      `select ${Entity.columnList('e')} from entities e where e.${keyColumn(idOrSlug)} = $1
       ${seesUnpublished ? '' : "and e.status = 'active'"}`,
      [idOrSlug],
    );
  }

  static async exists(db: Knex, id: string): Promise<boolean> {
    return (await Entity.query(db).findById(id).select('id')) !== undefined;
  }

  /** The records of an item's and a warehouse's ids; undefined if the entity does not exist. */
  static async findReferences(
    db: Knex,
    key: { entityId: string; variantId: string | null; warehouseId: string | null },
  ): Promise<ItemReferences | undefined> {
    const [found] = await query<ItemReferences>(
      db,
      `select exists (select from variants where entity_id = e.id) as "hasVariants",
         exists (select from variants where entity_id = e.id and id = $2) as "variantExists",
         exists (select from warehouses where id = $3) as "warehouseExists"
       from entities e where e.id = $1`,
      [key.entityId, key.variantId, key.warehouseId],
    );
    return found;
  }

  /** Locks an entity for a change, so that changes of one entity wait for one another. */
  static async lock(db: Knex, idOrSlug: string): Promise<Entity | undefined> {
    return Entity.query(db).where(keyColumn(idOrSlug), idOrSlug).forUpdate().first();
  }

  /**
   * Locks entities in the order of their ids, but not against references: an order that refers to
   * one, and has locked its stock, must not wait.
   */
  static async lockBySlug(db: Knex, slugs: string[]): Promise<Entity[]> {
    return Entity.query(db).whereIn('slug', slugs).orderBy('id').forNoKeyUpdate();
  }

  /** Locks the entities with the next ids, in their order, like `lockBySlug`; returns their ids. */
  static async lockNext(db: Knex, after: string | null, limit: number): Promise<string[]> {
    const rows = await Entity.query(db)
      .select('id')
      .modify((entities) => void (after !== null && entities.where('id', '>', after)))
      .orderBy('id')
      .limit(limit)
      .forNoKeyUpdate();
    return rows.map(({ id }) => id);
  }

  /**
   * One page of entities, and the total. Without a category or brand, the total comes from the
   * counters that triggers maintain, so it costs the same at any size.
   */
  static async page(
    db: Knex,
    { sort, ...filter }: EntityFilter & { sort: string },
    { seesUnpublished }: CatalogView,
    { limit, offset }: Page,
  ): Promise<{ results: Entity[]; total: number }> {
    const { type, category, brand } = filter;
    const status = seesUnpublished ? filter.status : 'active';
    const conditions: string[] = [];
    const values: unknown[] = [];
    const add = (condition: (value: string) => string, value: string | undefined): void => {
      if (value === undefined) return;
      values.push(value);
      conditions.push(condition(`$${values.length}`));
    };
    add((value) => `e.status = ${value}`, status);
    add((value) => `e.type = ${value}`, type);
    add(inCategory(category), category);
    add(ofBrand(brand), brand);
    const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
    const isLinked = category !== undefined || brand !== undefined;
    const [results, total] = await Promise.all([
      Entity.fetch<Entity>(
        db,
        `select ${Entity.columnList('e')} from entities e ${where} order by ${orders[sort] ?? ''}
         limit $${values.length + 1} offset $${values.length + 2}`,
        [...values, limit, offset],
      ),
      isLinked ? countWhere(db, where, values) : EntityCount.total(db, { type, status }),
    ]);
    return { results, total };
  }

  /** Increments the version of locked entities, and replaces their metadata if given. */
  static touchAll(
    db: Knex,
    changes: { id: string; metadata?: Record<string, unknown> | undefined }[],
  ): Promise<Entity[]> {
    return Entity.fetch<Entity>(
      db,
      `update entities e set version = version + 1, updated_at = now(),
         metadata = coalesce(nullif(change.metadata, 'null'), e.metadata)
       from unnest($1::uuid[], $2::jsonb[]) as change (id, metadata)
       where e.id = change.id returning ${Entity.columnList('e')}`,
      [
        changes.map(({ id }) => id),
        changes.map(({ metadata }) => JSON.stringify(metadata ?? null)),
      ],
    );
  }
}

async function countWhere(db: Knex, where: string, values: unknown[]): Promise<number> {
  const text = `select count(*) as total from entities e ${where}`;
  const [count] = await query<{ total: number }>(db, text, values);
  return count?.total ?? 0;
}

const keyColumn = (idOrSlug = ''): string => (looksLikeUuid(idOrSlug) ? 'id' : 'slug');

const inCategory = (idOrSlug?: string) => (value: string) => `e.id in (
  select l.entity_id from entity_categories l join categories c on c.id = l.category_id
  where c.${keyColumn(idOrSlug)} = ${value})`;

const ofBrand = (idOrSlug?: string) => (value: string) => `e.id in (
  select l.entity_id from entity_brands l join brands b on b.id = l.brand_id
  where b.${keyColumn(idOrSlug)} = ${value})`;
