import type { Knex } from 'knex';

export async function seedDemo(_db: Knex): Promise<void> {
  await Promise.resolve();
}
