import type { Knex } from 'knex';

/**
 * A refund and a capture carry the Idempotency-Key of the request that began them, so that the
 * request, repeated, goes on from there. Claims whose reply is too large to keep name the record
 * that it showed.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    alter table refunds add column request_key text;
    alter table payments add column capture_key text;
    alter table idempotency_keys add column record_id uuid;
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
