import type { Knex } from 'knex';

/** Why staff must review an order's payment before the order continues. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    alter table orders add column payment_review text
      constraint orders_payment_review_check check (payment_review in ('underpaid'));
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
