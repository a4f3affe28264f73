import type { Knex } from 'knex';

/** The links that an account was sent are counted before another one is sent. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw('create index verifications_value on verifications (value)');
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
