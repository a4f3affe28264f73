import type { Knex } from 'knex';

/** Records that several users may edit get a version. Existing records start at one. */
export async function up(knex: Knex): Promise<void> {
  const column = 'add column version integer not null default 1 check (version > 0)';
  for (const table of ['entity_attributes', 'categories', 'brands', 'warehouses']) {
    await knex.schema.raw(`alter table ${table} ${column}`);
  }
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
