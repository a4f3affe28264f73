import type { Knex } from 'knex';

/** Staff list accounts by role, among any number of customers. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw('create index users_role on users (role, id)');
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
