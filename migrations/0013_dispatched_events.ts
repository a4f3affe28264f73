import type { Knex } from 'knex';

/** Events know when their jobs were added. Those of before had no subscribers. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    alter table outbox_events add column dispatched_at timestamptz(3);
    update outbox_events set dispatched_at = now();
    create index outbox_events_new on outbox_events (id) where dispatched_at is null;
    create index outbox_events_dispatched_at on outbox_events (dispatched_at);
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
