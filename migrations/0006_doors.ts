import type { Knex } from 'knex';

/** Where accounts signed in, and which key made which. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    -- Kept for 90 days: failures of strangers do not lock out whoever signs in from one of these.
    create table sign_in_addresses (
      user_id uuid not null references users on delete cascade,
      address text not null,
      last_used_at timestamptz(3) not null default now(),
      primary key (user_id, address)
    );
    create index sign_in_addresses_last_used_at on sign_in_addresses (last_used_at);

    -- A key ends with the one that made it.
    alter table api_keys
      add column created_by_key uuid references api_keys on delete cascade,
      add constraint api_keys_one_maker check (created_by is null or created_by_key is null);
    create index api_keys_created_by_key on api_keys (created_by_key);
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
