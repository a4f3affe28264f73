import type { Knex } from 'knex';

/** Fulfillment types are snake_case, like every other enumeration of the contract. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    update fulfillments set type = replace(type, '-', '_') where type like '%-%';
    alter table fulfillments add constraint fulfillments_type_check
      check (type in ('physical', 'digital_download', 'digital_access', 'internal_transfer', 'appointment'));
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
