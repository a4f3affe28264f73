import type { Knex } from 'knex';

/** What unpaid orders of guests hold is looked for at each of their checkouts, by address and in all. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    create index orders_unpaid_guest on orders (lower(email))
      where customer_id is null and status = 'pending';
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
