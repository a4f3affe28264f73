import type { Knex } from 'knex';
import type { Page } from '../contract/pagination.js';
import { execute } from '../database/query.js';
import { VersionedModel } from './BaseModel.js';

/** A node of the category tree. */
export class Category extends VersionedModel {
  static override tableName = 'categories';

  parentId!: string | null;
  slug!: string;
  name!: string;
  description!: string | null;
  sortOrder!: number;
  metadata!: Record<string, unknown>;

  static override get jsonAttributes() {
    return ['metadata'];
  }

  /** @param parentId a category's id; `root` for those without one; undefined for all */
  static page(
    db: Knex,
    parentId: string | undefined,
    { limit, offset }: Page,
  ): Promise<{ results: Category[]; total: number }> {
    return Category.query(db)
      .modify((query) => {
        if (parentId === 'root') void query.whereNull('parent_id');
        else if (parentId !== undefined) void query.where('parent_id', parentId);
      })
      .orderBy(['sort_order', 'id'])
      .range(offset, offset + limit - 1) as unknown as Promise<{
      results: Category[];
      total: number;
    }>;
  }

  /** Keeps the tree as it is until the transaction ends: two moves together could make a cycle. */
  static async lockTree(db: Knex): Promise<void> {
    await execute(db, 'lock table categories in share row exclusive mode');
  }

  /** Whether a category is the other one or lies somewhere below it. */
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
