import type { Knex } from 'knex';

/** Units of a reservation that left the warehouse and did not come back: only they can return. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    alter table stock_reservations
      add column shipped integer not null default 0,
      add constraint stock_reservations_shipped check (shipped between 0 and quantity - outstanding),
      add constraint stock_reservations_status check ((status = 'active') = (outstanding > 0));
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
