import type { Knex } from 'knex';

/** Every filter of the price list reads an index, in the list's order. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    create index prices_currency on prices (currency, created_at, id);
    create index prices_customer_group_id on prices (customer_group_id, created_at, id)
      where customer_group_id is not null;
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
