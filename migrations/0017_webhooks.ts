import type { Knex } from 'knex';

/** Endpoints of webhooks, and the log of what is delivered to them. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    create table webhook_endpoints (
      id uuid primary key,
      url text not null,
      events text[] not null check (cardinality(events) > 0),
      description text,
      is_active boolean not null default true,
      disabled_reason text check (disabled_reason in ('gone', 'failing')),
      -- Encrypted: the id of the key, a period, and the ciphertext.
      secret text not null,
      previous_secret text,
      previous_secret_expires_at timestamptz(3),
      version integer not null default 1 check (version > 0),
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      constraint webhook_endpoints_disabled check (disabled_reason is null or not is_active),
      constraint webhook_endpoints_previous
        check ((previous_secret is null) = (previous_secret_expires_at is null))
    );
    create index webhook_endpoints_created_at on webhook_endpoints (created_at desc, id desc);

    -- What deliveries change about an endpoint, apart from what its owner sets.
    create table webhook_lanes (
      webhook_id uuid primary key references webhook_endpoints on delete cascade,
      queued_at timestamptz(3),
      held_until timestamptz(3),
      failing_since timestamptz(3)
    );

    create table webhook_deliveries (
      id uuid primary key,
      webhook_id uuid not null references webhook_endpoints on delete cascade,
      -- Events are kept as long as a delivery of them, so that it can be replayed.
      event_id uuid not null references outbox_events,
      event text not null,
      status text not null default 'pending' check (status in ('pending', 'succeeded', 'failed')),
      attempts integer not null default 0 check (attempts between 0 and 8),
      response_status integer check (response_status between 100 and 599),
      failure text check (failure in ('timeout', 'connection_failed', 'address_not_allowed',
        'redirect', 'http_status')),
      created_at timestamptz(3) not null default now(),
      last_attempt_at timestamptz(3),
      -- While an attempt runs, the time at which another worker may repeat it.
      next_attempt_at timestamptz(3) default now(),
      delivered_at timestamptz(3),
      constraint webhook_deliveries_pending
        check ((status = 'pending') = (next_attempt_at is not null)),
      constraint webhook_deliveries_delivered check (status <> 'succeeded' or delivered_at is not null)
    );
    create unique index webhook_deliveries_event_key on webhook_deliveries (event_id, webhook_id);
    create index webhook_deliveries_webhook_id
      on webhook_deliveries (webhook_id, created_at desc, id desc);
    create index webhook_deliveries_due on webhook_deliveries (webhook_id, next_attempt_at)
      where status = 'pending';
    create index webhook_deliveries_ended on webhook_deliveries (created_at)
      where status <> 'pending';
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
