import type { Knex } from 'knex';

/** Vendors, their documents, and which vendor sells an entity. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    create table vendors (
      id uuid primary key,
      name text not null,
      slug text not null constraint vendors_slug_key unique,
      email text not null,
      description text,
      logo_url text,
      banner_url text,
      contact_phone text,
      business_address jsonb,
      tax_id text,
      -- Encrypted: the id of the key, a period, and the ciphertext.
      bank_account text,
      -- The vendor's account at the payout provider, such as a connected account of Stripe.
      payout_account_id text,
      owner_user_id uuid constraint vendors_owner_user_id_key unique references users,
      status text not null default 'pending'
        check (status in ('pending', 'approved', 'suspended', 'rejected')),
      verification_status text not null default 'unverified'
        check (verification_status in ('unverified', 'documents_submitted', 'verified', 'rejected')),
      rejection_reason text,
      suspension_reason text,
      suspended_at timestamptz(3),
      approved_categories text[] not null default '{}',
      tier text not null default 'standard'
        check (tier in ('standard', 'silver', 'gold', 'platinum')),
      performance_score integer not null default 100 check (performance_score between 0 and 100),
      commission_rate_bps integer not null default 1000
        check (commission_rate_bps between 0 and 10000),
      payout_schedule text not null default 'weekly'
        check (payout_schedule in ('daily', 'weekly', 'biweekly', 'monthly', 'manual')),
      payout_minimum_amount bigint not null default 5000 check (payout_minimum_amount >= 0),
      holdback_days integer not null default 7 check (holdback_days between 0 and 365),
      version integer not null default 1 check (version > 0),
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      constraint vendors_suspended check ((status = 'suspended') = (suspended_at is not null))
    );
    create index vendors_name on vendors (name, id);
    create index vendors_status on vendors (status, name, id);

    -- A user works for at most one vendor; a vendor has any number of users.
    create index users_vendor_id on users (vendor_id) where vendor_id is not null;

    create table vendor_documents (
      id uuid primary key,
      vendor_id uuid not null references vendors,
      type text not null
        check (type in ('business_license', 'tax_form', 'bank_proof', 'identity', 'other')),
      media_asset_id uuid not null references media_assets,
      status text not null default 'pending' check (status in ('pending', 'approved', 'rejected')),
      reviewer_notes text,
      reviewed_at timestamptz(3),
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      constraint vendor_documents_reviewed check ((status = 'pending') = (reviewed_at is null))
    );
    create index vendor_documents_vendor_id on vendor_documents (vendor_id, created_at desc, id desc);
    create index vendor_documents_media_asset_id on vendor_documents (media_asset_id);

    -- Entities without a row are sold by the store itself.
    create table vendor_entities (
      entity_id uuid primary key references entities on delete cascade,
      vendor_id uuid not null references vendors,
      -- Whether the suspension of its vendor archived it; the reinstatement publishes it again.
      is_hidden boolean not null default false,
      created_at timestamptz(3) not null default now()
    );
    create index vendor_entities_vendor_id on vendor_entities (vendor_id, created_at desc, entity_id);

    -- Promotions whose discounts a vendor bears. The others are the store's.
    create table vendor_promotions (
      promotion_id uuid primary key references promotions on delete cascade,
      vendor_id uuid not null references vendors,
      created_at timestamptz(3) not null default now()
    );
    create index vendor_promotions_vendor_id
      on vendor_promotions (vendor_id, created_at desc, promotion_id);
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
