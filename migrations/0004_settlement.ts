import type { Knex } from 'knex';

/**
 * A refund and a capture have the Idempotency-Key of the request that started them, so that a
 * retry continues them. A claim whose response is too large to store names the record of the
 * response. Indexes find expired rows.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    alter table refunds add column request_key text;
    alter table payments add column capture_key text;
    alter table idempotency_keys add column record_id uuid;
    create index sessions_expires_at on sessions (expires_at);
    create index verifications_expires_at on verifications (expires_at);
    create index payment_events_created_at on payment_events (created_at);
    create index carts_expires_at on carts (expires_at);
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
