import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import type { Page } from '../database/page.js';
import { execute, query } from '../database/query.js';
import { looksLikeUuid } from '../util/uuid.js';
import { findPage, VersionedModel } from './BaseModel.js';
import { Entity } from './Entity.js';
import type { OfEntity } from './EntityLink.js';

/** A category of the category tree. */
export class Category extends VersionedModel {
  static override tableName = 'categories';
  static override columns: readonly (keyof Category)[] = [
    'id',
    'parentId',
    'slug',
    'name',
    'description',
    'sortOrder',
    'metadata',
    'version',
    'createdAt',
    'updatedAt',
  ];

  parentId!: string | null;
  slug!: string;
  name!: string;
  description!: string | null;
  sortOrder!: number;
  metadata!: Record<string, unknown>;
  parent?: Category | null;
  children?: Category[];
  entities?: Entity[];

  static override get jsonAttributes() {
    return ['metadata'];
  }

  static override get relationMappings(): RelationMappings {
    return {
      parent: this.belongsTo(Category, 'parentId'),
      children: this.hasMany(Category, 'parentId'),
      entities: this.linkedTo(Entity, 'entity_categories', 'categoryId', 'entityId'),
    };
  }

  /** @param parentId a category's id; `root` for root categories; undefined for all */
  static page(
    db: Knex,
    parentId: string | undefined,
    page: Page,
  ): Promise<{ results: Category[]; total: number }> {
    const found = Category.query(db).modify((categories) => {
      if (parentId === 'root') void categories.whereNull('parentId');
      else if (parentId !== undefined) void categories.where({ parentId });
    });
    return findPage(found.orderBy(['sortOrder', 'id']), page);
  }

  /** The id of a category that is named by its id or slug. */
  static async findId(db: Knex, idOrSlug: string): Promise<string | undefined> {
    const column = looksLikeUuid(idOrSlug) ? 'id' : 'slug';
    return (await Category.query(db).findOne(column, idOrSlug).select('id'))?.id;
  }

  static async bySlug(db: Knex, slugs: string[]): Promise<Category[]> {
    return Category.query(db).whereIn('slug', slugs);
  }

  /** Inserts categories; skips one whose slug another transaction inserts concurrently. */
  static async insertMissing(
    db: Knex,
    categories: Pick<Category, 'slug' | 'name'>[],
  ): Promise<void> {
    await Category.query(db).insert(categories).onConflict('slug').ignore();
  }

  /** The categories of entities, in display order, each with the id of its entity. */
  static ofEntities(db: Knex, entityIds: string[]): Promise<(Category & OfEntity)[]> {
    return Category.fetch<Category, OfEntity>(
      db,
      `select l.entity_id as "entityId", ${Category.columnList('c')}
       from entity_categories l join categories c on c.id = l.category_id
       where l.entity_id = any($1) order by l.entity_id, c.sort_order, c.id`,
      [entityIds],
    );
  }

  /** The category slugs of each entity; entities without categories are missing. */
  static async slugsOf(db: Knex, entityIds: string[]): Promise<Map<string, string[]>> {
    const rows = await query<{ id: string; slugs: string[] }>(
      db,
      `select l.entity_id as id, array_agg(c.slug) as slugs
       from entity_categories l join categories c on c.id = l.category_id
       where l.entity_id = any($1::uuid[]) group by l.entity_id`,
      [entityIds],
    );
    return new Map(rows.map(({ id, slugs }) => [id, slugs]));
  }

  /** Locks the tree until the transaction ends: two concurrent moves could form a cycle. */
  static async lockTree(db: Knex): Promise<void> {
    await execute(db, 'lock table categories in share row exclusive mode');
  }

  /** Whether a category is the other one or one of its descendants. */
  static async isWithin(db: Knex, id: string, ancestorId: string): Promise<boolean> {
    const rows = await execute(
      db,
      `with recursive path as (
         select id, parent_id from categories where id = $1
         union all
         select c.id, c.parent_id from categories c join path on c.id = path.parent_id
       )
       select from path where id = $2`,
      [id, ancestorId],
    );
    return rows > 0;
  }
}
