import type { Knex } from 'knex';

/**
 * Files that this store keeps, next to those on other servers; attachments with an id; and the role
 * of the files that are sold.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    -- A file is either at a URL of another server, or in this store's storage under a key.
    alter table media_assets
      alter column url drop not null,
      add column storage_key text constraint media_assets_storage_key_key unique,
      add constraint media_assets_place_check check (num_nonnulls(url, storage_key) = 1);

    alter table entity_media
      add column id uuid not null default gen_random_uuid() primary key,
      add column created_at timestamptz(3) not null default now(),
      drop constraint entity_media_role_check,
      add constraint entity_media_role_check
        check (role in ('primary', 'gallery', 'thumbnail', 'video', 'document', 'download'));
    alter table entity_media alter column id drop default;
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
