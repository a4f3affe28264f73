import type { Knex } from 'knex';
import { execute, query } from '../database/query.js';

const tables = {
  category: { table: 'entity_categories', column: 'category_id' },
  brand: { table: 'entity_brands', column: 'brand_id' },
} as const;

export type LinkKind = keyof typeof tables;

/** Links an entity to a category or brand. Answers whether it was not linked before. */
export async function link(
  db: Knex,
  kind: LinkKind,
  entityId: string,
  id: string,
): Promise<boolean> {
  const { table, column } = tables[kind];
  const rows = await execute(
    db,
    `insert into ${table} (entity_id, ${column}) values ($1, $2) on conflict do nothing`,
    [entityId, id],
  );
  return rows === 1;
}

/** Ends a link. Answers whether there was one. */
export async function unlink(
  db: Knex,
  kind: LinkKind,
  entityId: string,
  id: string,
): Promise<boolean> {
  const { table, column } = tables[kind];
  const rows = await execute(db, `delete from ${table} where entity_id = $1 and ${column} = $2`, [
    entityId,
    id,
  ]);
  return rows === 1;
}

/** Links many entities; links that exist stay. @param pairs entity id, category or brand id */
export async function linkAll(db: Knex, kind: LinkKind, pairs: [string, string][]): Promise<void> {
  if (pairs.length === 0) return;
  const { table, column } = tables[kind];
  await execute(
    db,
    `insert into ${table} (entity_id, ${column})
     select * from unnest($1::uuid[], $2::uuid[]) on conflict do nothing`,
    [pairs.map(([entityId]) => entityId), pairs.map(([, id]) => id)],
  );
}

/** The slugs of the categories that each entity is in; entities in none are missing. */
export async function categoriesOf(db: Knex, entityIds: string[]): Promise<Map<string, string[]>> {
  const rows = await query<{ id: string; slugs: string[] }>(
    db,
    `select l.entity_id as id, array_agg(c.slug) as slugs
     from entity_categories l join categories c on c.id = l.category_id
     where l.entity_id = any($1::uuid[]) group by l.entity_id`,
    [entityIds],
  );
  return new Map(rows.map(({ id, slugs }) => [id, slugs]));
}
