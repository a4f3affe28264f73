import type { Knex } from 'knex';

/** Indexes for the unpaid guest orders that each guest checkout looks up, by address and in total. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    create index orders_unpaid_guest on orders (lower(email))
      where customer_id is null and status = 'pending';
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
