import type { Knex } from 'knex';

/** The network addresses of sign-ins, and the parents of API keys. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    -- Kept for 90 days: failed sign-ins from other addresses do not lock out these addresses.
    create table sign_in_addresses (
      user_id uuid not null references users on delete cascade,
      address text not null,
      last_used_at timestamptz(3) not null default now(),
      primary key (user_id, address)
    );
    create index sign_in_addresses_last_used_at on sign_in_addresses (last_used_at);

    -- Revoking a key also revokes the keys that it created.
    alter table api_keys
      add column created_by_key uuid references api_keys on delete cascade,
      add constraint api_keys_one_maker check (created_by is null or created_by_key is null);
    create index api_keys_created_by_key on api_keys (created_by_key);
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
