import type { Knex } from 'knex';

/** A deployment chooses the number of attempts: up to sixteen. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    alter table webhook_deliveries
      drop constraint webhook_deliveries_attempts_check,
      add constraint webhook_deliveries_attempts_check check (attempts between 0 and 16);
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
