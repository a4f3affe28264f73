import type { Knex } from 'knex';

/** Rules that set the commission of a line. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    create table commission_rules (
      id uuid primary key,
      name text not null,
      type text not null check (type in ('category', 'volume_tier', 'vendor_tier', 'promotional')),
      rate_bps integer not null check (rate_bps between 0 and 10000),
      -- Follows a category that is renamed, and goes with one that is deleted.
      category_slug text references categories (slug) on update cascade on delete cascade,
      vendor_id uuid references vendors,
      vendor_tier text check (vendor_tier in ('standard', 'silver', 'gold', 'platinum')),
      currency text check (currency ~ '^[A-Z]{3}$'),
      min_volume_amount bigint check (min_volume_amount >= 0),
      max_volume_amount bigint,
      valid_from timestamptz(3),
      valid_until timestamptz(3),
      priority integer not null default 100 check (priority >= 0),
      is_active boolean not null default true,
      version integer not null default 1 check (version > 0),
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      constraint commission_rules_category check ((type = 'category') = (category_slug is not null)),
      constraint commission_rules_tier check ((type = 'vendor_tier') = (vendor_tier is not null)),
      constraint commission_rules_volume check (
        (type = 'volume_tier') = (min_volume_amount is not null)
        and (type = 'volume_tier') = (currency is not null)
        and (max_volume_amount is null
          or (min_volume_amount is not null and max_volume_amount > min_volume_amount))),
      constraint commission_rules_period check (
        (type = 'promotional') = (valid_from is not null)
        and (type = 'promotional') = (valid_until is not null)
        and (valid_from is null or valid_until > valid_from))
    );
    create index commission_rules_priority
      on commission_rules (priority desc, created_at, id);
    create index commission_rules_active on commission_rules (vendor_id) where is_active;
    create index commission_rules_vendor_id on commission_rules (vendor_id);
    create index commission_rules_category_slug on commission_rules (category_slug);

    -- A vendor's sales of some days, without reading the sub-orders themselves.
    create index sub_orders_volume on sub_orders (vendor_id, currency, created_at)
      include (subtotal, discount) where status <> 'cancelled';
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
