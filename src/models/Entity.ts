import type { Knex } from 'knex';
import { can, type Actor } from '../identity/actor.js';
import type { Page } from '../contract/pagination.js';
import { query } from '../database/query.js';
import { VersionedModel } from './BaseModel.js';

export type EntityStatus = 'draft' | 'active' | 'archived' | 'discontinued';

export interface EntityFilter {
  type?: string;
  status?: EntityStatus;
  /** An id or a slug. */
  category?: string;
  brand?: string;
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
export const looksLikeUuid = (text: string): boolean => uuidPattern.test(text);

const columns = `e.id, e.type, e.slug, e.status, e.is_visible as "isVisible",
  e.tax_class as "taxClass", e.metadata, e.version, e.created_at as "createdAt",
  e.updated_at as "updatedAt", e.published_at as "publishedAt"`;

/** Each order has an index. Never published counts as the longest ago. */
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

/** Something that is sold. Its texts, variants, prices and stock are records of their own. */
export class Entity extends VersionedModel {
  static override tableName = 'entities';

  type!: string;
  slug!: string;
  status!: EntityStatus;
  isVisible!: boolean;
  taxClass!: string | null;
  metadata!: Record<string, unknown>;
  publishedAt!: string | null;

  static override get jsonAttributes() {
    return ['metadata'];
  }

  /** Finds an entity that the actor may see; for others it does not exist. */
  static async find(db: Knex, idOrSlug: string, actor: Actor): Promise<Entity | undefined> {
    const [entity] = await query<Entity>(
      db,
      `select ${columns} from entities e where e.${keyColumn(idOrSlug)} = $1
       ${seesHidden(actor) ? '' : "and e.status = 'active'"}`,
      [idOrSlug],
    );
    return entity;
  }

  /** Locks an entity for a change, so that changes of one entity wait for one another. */
  static async lock(db: Knex, idOrSlug: string): Promise<Entity | undefined> {
    return Entity.query(db).where(keyColumn(idOrSlug), idOrSlug).forUpdate().first();
  }

  /**
   * One page of the entities that the actor may see, and how many there are. Without a category or
   * brand the number comes from the counts that triggers keep, so it costs the same at any size.
   */
  static async page(
    db: Knex,
    filter: EntityFilter,
    actor: Actor,
    sort: string,
    { limit, offset }: Page,
  ): Promise<{ entities: Entity[]; total: number }> {
    const status = seesHidden(actor) ? filter.status : 'active';
    const conditions: string[] = [];
    const values: unknown[] = [];
    const add = (condition: (value: string) => string, value: string | undefined): void => {
      if (value === undefined) return;
      values.push(value);
      conditions.push(condition(`$${values.length}`));
    };
    add((value) => `e.status = ${value}`, status);
    add((value) => `e.type = ${value}`, filter.type);
    add(inCategory(filter.category), filter.category);
    add(ofBrand(filter.brand), filter.brand);
    const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
    const linked = filter.category !== undefined || filter.brand !== undefined;
    const [entities, [count]] = await Promise.all([
      query<Entity>(
        db,
        `select ${columns} from entities e ${where} order by ${orders[sort] ?? ''}
         limit $${values.length + 1} offset $${values.length + 2}`,
        [...values, limit, offset],
      ),
      query<{ total: number }>(
        db,
        linked
          ? `select count(*) as total from entities e ${where}`
          : `select coalesce(sum(e.amount), 0)::bigint as total from entity_counts e ${where}`,
        values,
      ),
    ]);
    return { entities, total: count?.total ?? 0 };
  }

  /** Grows the version of locked entities, and replaces the metadata of those that bring some. */
  static async touchAll(
    db: Knex,
    changes: { id: string; metadata?: Record<string, unknown> | undefined }[],
  ): Promise<Entity[]> {
    return query<Entity>(
      db,
      `update entities e set version = version + 1, updated_at = now(),
         metadata = coalesce(nullif(change.metadata, 'null'), e.metadata)
       from unnest($1::uuid[], $2::jsonb[]) as change (id, metadata)
       where e.id = change.id returning ${columns}`,
      [
        changes.map(({ id }) => id),
        changes.map(({ metadata }) => JSON.stringify(metadata ?? null)),
      ],
    );
  }
}

/** Holders of the right to change entities do not see hidden ones by it. */
const seesHidden = (actor: Actor): boolean => can(actor, 'catalog:read:unpublished');

const keyColumn = (idOrSlug = ''): string => (looksLikeUuid(idOrSlug) ? 'id' : 'slug');

const inCategory = (idOrSlug?: string) => (value: string) => `e.id in (
  select l.entity_id from entity_categories l join categories c on c.id = l.category_id
  where c.${keyColumn(idOrSlug)} = ${value})`;

const ofBrand = (idOrSlug?: string) => (value: string) => `e.id in (
  select l.entity_id from entity_brands l join brands b on b.id = l.brand_id
  where b.${keyColumn(idOrSlug)} = ${value})`;
