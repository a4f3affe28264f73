import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import type { Page } from '../database/page.js';
import { looksLikeUuid } from '../util/uuid.js';
import { findPage, VersionedModel } from './BaseModel.js';
import { Entity } from './Entity.js';
import type { OfEntity } from './EntityLink.js';

/** A brand or manufacturer. */
export class Brand extends VersionedModel {
  static override tableName = 'brands';
  static override columns: readonly (keyof Brand)[] = [
    'id',
    'slug',
    'displayName',
    'description',
    'metadata',
    'version',
    'createdAt',
    'updatedAt',
  ];

  slug!: string;
  displayName!: string;
  description!: string | null;
  metadata!: Record<string, unknown>;
  entities?: Entity[];

  static override get jsonAttributes() {
    return ['metadata'];
  }

  static override get relationMappings(): RelationMappings {
    return {
      entities: this.linkedTo(Entity, 'entity_brands', 'brandId', 'entityId'),
    };
  }

  static page(db: Knex, page: Page): Promise<{ results: Brand[]; total: number }> {
    return findPage(Brand.query(db).orderBy(['displayName', 'id']), page);
  }

  /** The id of a brand that is named by its id or slug. */
  static async findId(db: Knex, idOrSlug: string): Promise<string | undefined> {
    const column = looksLikeUuid(idOrSlug) ? 'id' : 'slug';
    return (await Brand.query(db).findOne(column, idOrSlug).select('id'))?.id;
  }

  static async bySlug(db: Knex, slugs: string[]): Promise<Brand[]> {
    return Brand.query(db).whereIn('slug', slugs);
  }

  /** Inserts brands; skips one whose slug another transaction inserts concurrently. */
  static async insertMissing(
    db: Knex,
    brands: Pick<Brand, 'slug' | 'displayName'>[],
  ): Promise<void> {
    await Brand.query(db).insert(brands).onConflict('slug').ignore();
  }

  /** The brands of entities, in display order, each with the id of its entity. */
  static ofEntities(db: Knex, entityIds: string[]): Promise<(Brand & OfEntity)[]> {
    return Brand.fetch<Brand, OfEntity>(
      db,
      `select l.entity_id as "entityId", ${Brand.columnList('b')}
       from entity_brands l join brands b on b.id = l.brand_id
       where l.entity_id = any($1) order by l.entity_id, b.display_name, b.id`,
      [entityIds],
    );
  }
}
