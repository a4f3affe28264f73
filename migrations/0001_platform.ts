import type { Knex } from 'knex';

/** Accounts, API keys, idempotency keys, the audit log, and the outbox. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    create table users (
      id uuid primary key,
      name text not null,
      email text not null constraint users_email_key unique,
      email_verified boolean not null default false,
      image text,
      role text not null default 'customer'
        check (role in ('owner', 'admin', 'manager', 'customer')),
      vendor_id uuid,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now()
    );

    create table sessions (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      token text not null constraint sessions_token_key unique,
      expires_at timestamptz(3) not null,
      ip_address text,
      user_agent text,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now()
    );
    create index sessions_user_id on sessions (user_id);

    create table accounts (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      account_id text not null,
      provider_id text not null,
      access_token text,
      refresh_token text,
      access_token_expires_at timestamptz(3),
      refresh_token_expires_at timestamptz(3),
      scope text,
      id_token text,
      password text,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now()
    );
    create index accounts_user_id on accounts (user_id);

    create table verifications (
      id uuid primary key,
      identifier text not null,
      value text not null,
      expires_at timestamptz(3) not null,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now()
    );
    create index verifications_identifier on verifications (identifier);

    -- The key itself is never stored: key_hash is SHA-256 in base64url, lists return the prefix.
    create table api_keys (
      id uuid primary key,
      name text not null,
      prefix text not null,
      key_hash text not null constraint api_keys_key_hash_key unique,
      permissions text[] not null check (cardinality(permissions) > 0),
      created_by uuid references users on delete cascade,
      expires_at timestamptz(3),
      revoked_at timestamptz(3),
      last_used_at timestamptz(3),
      created_at timestamptz(3) not null default now()
    );
    create index api_keys_created_by on api_keys (created_by);

    -- The response for a repeated request, replayed byte for byte (reply is the body's text).
    create table idempotency_keys (
      scope text not null,
      key text not null,
      holder uuid not null,
      body_hash text not null,
      status integer,
      reply text,
      headers jsonb,
      locked_until timestamptz(3) not null,
      expires_at timestamptz(3) not null,
      primary key (scope, key)
    );
    create index idempotency_keys_expires_at on idempotency_keys (expires_at);

    create table audit_entries (
      id uuid primary key,
      entity_type text not null,
      entity_id text not null,
      event text not null,
      payload jsonb not null,
      actor_id uuid,
      actor_type text not null
        check (actor_type in ('anonymous', 'user', 'api_key', 'system', 'webhook')),
      request_id text not null,
      created_at timestamptz(3) not null default now()
    );
    create index audit_entries_entity on audit_entries (entity_type, entity_id, id);
    create index audit_entries_event on audit_entries (event, id);
    create index audit_entries_actor on audit_entries (actor_id, id);

    create table outbox_events (
      id uuid primary key,
      name text not null,
      payload jsonb not null,
      created_at timestamptz(3) not null default now()
    );
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
