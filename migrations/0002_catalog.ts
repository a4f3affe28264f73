import type { Knex } from 'knex';

/** The catalog, and the tables that its includes read: media, prices, stock. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(`
    create table entities (
      id uuid primary key,
      type text not null,
      slug text not null constraint entities_slug_key unique,
      status text not null check (status in ('draft', 'active', 'archived', 'discontinued')),
      is_visible boolean not null generated always as (status = 'active') stored,
      tax_class text,
      metadata jsonb not null default '{}',
      version integer not null default 1,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      published_at timestamptz(3)
    );
    create index entities_created_at on entities (created_at, id);
    create index entities_updated_at on entities (updated_at, id);
    create index entities_published_at on entities (published_at nulls first, id);
    create index entities_status_created_at on entities (status, created_at, id);
    create index entities_type_created_at on entities (type, created_at, id);

    -- The number of entities of each type and status, for a list's total. Each connection
    -- updates one of sixteen rows, so that concurrent writers seldom wait for one another.
    create table entity_counts (
      type text not null,
      status text not null,
      shard integer not null,
      amount bigint not null,
      primary key (type, status, shard)
    );

    create function count_entities() returns trigger language plpgsql as $$
    declare
      my_shard integer := pg_backend_pid() % 16;
    begin
      if tg_op <> 'INSERT' then
        insert into entity_counts
          select type, status, my_shard, -count(*) from old_rows group by type, status
          order by type, status
        on conflict (type, status, shard)
          do update set amount = entity_counts.amount + excluded.amount;
      end if;
      if tg_op <> 'DELETE' then
        insert into entity_counts
          select type, status, my_shard, count(*) from new_rows group by type, status
          order by type, status
        on conflict (type, status, shard)
          do update set amount = entity_counts.amount + excluded.amount;
      end if;
      return null;
    end $$;
    create trigger count_inserted after insert on entities
      referencing new table as new_rows for each statement execute function count_entities();
    create trigger count_updated after update on entities
      referencing old table as old_rows new table as new_rows
      for each statement execute function count_entities();
    create trigger count_deleted after delete on entities
      referencing old table as old_rows for each statement execute function count_entities();

    create table entity_attributes (
      entity_id uuid not null references entities on delete cascade,
      locale text not null,
      title text not null,
      subtitle text,
      description text,
      rich_description jsonb,
      seo_title text,
      seo_description text,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      primary key (entity_id, locale)
    );

    create table categories (
      id uuid primary key,
      parent_id uuid references categories on delete set null,
      slug text not null constraint categories_slug_key unique,
      name text not null,
      description text,
      sort_order integer not null default 0,
      metadata jsonb not null default '{}',
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      check (parent_id <> id)
    );
    create index categories_parent_id on categories (parent_id);
    create index categories_sort_order on categories (sort_order, id);

    create table brands (
      id uuid primary key,
      slug text not null constraint brands_slug_key unique,
      display_name text not null,
      description text,
      metadata jsonb not null default '{}',
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now()
    );
    create index brands_display_name on brands (display_name, id);

    create table entity_categories (
      entity_id uuid not null references entities on delete cascade,
      category_id uuid not null references categories on delete cascade,
      primary key (entity_id, category_id)
    );
    create index entity_categories_category_id on entity_categories (category_id, entity_id);

    create table entity_brands (
      entity_id uuid not null references entities on delete cascade,
      brand_id uuid not null references brands on delete cascade,
      primary key (entity_id, brand_id)
    );
    create index entity_brands_brand_id on entity_brands (brand_id, entity_id);

    create table option_types (
      id uuid primary key,
      entity_id uuid not null references entities on delete cascade,
      name text not null,
      display_name text not null,
      sort_order integer not null default 0,
      constraint option_types_name_key unique (entity_id, name)
    );

    create table option_values (
      id uuid primary key,
      option_type_id uuid not null references option_types on delete cascade,
      value text not null,
      display_name text not null,
      sort_order integer not null default 0,
      constraint option_values_value_key unique (option_type_id, value)
    );

    -- option_value_ids are in the order of the entity's option types, so that one unique
    -- constraint ensures that a combination exists once.
    create table variants (
      id uuid primary key,
      entity_id uuid not null references entities on delete cascade,
      sku text constraint variants_sku_key unique,
      barcode text,
      options jsonb not null default '{}',
      option_value_ids uuid[] not null default '{}',
      tax_class text,
      status text not null default 'active' check (status in ('active', 'discontinued')),
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      constraint variants_combination_key unique (entity_id, option_value_ids)
    );

    create table media_assets (
      id uuid primary key,
      filename text not null,
      content_type text not null,
      size bigint not null check (size >= 0),
      width integer,
      height integer,
      alt text,
      url text not null,
      uploaded_at timestamptz(3) not null default now()
    );

    create table entity_media (
      entity_id uuid not null references entities on delete cascade,
      media_asset_id uuid not null references media_assets on delete cascade,
      variant_id uuid references variants on delete cascade,
      role text not null check (role in ('primary', 'gallery', 'thumbnail', 'video', 'document')),
      sort_order integer not null default 0,
      constraint entity_media_key
        unique nulls not distinct (entity_id, media_asset_id, variant_id, role)
    );
    create index entity_media_media_asset_id on entity_media (media_asset_id);
    create index entity_media_variant_id on entity_media (variant_id);

    -- Amounts are minor units of the currency.
    create table prices (
      id uuid primary key,
      entity_id uuid not null references entities on delete cascade,
      variant_id uuid references variants on delete cascade,
      currency text not null check (currency ~ '^[A-Z]{3}$'),
      amount bigint not null check (amount >= 0),
      compare_at_amount bigint check (compare_at_amount >= amount),
      customer_group_id uuid,
      min_quantity integer check (min_quantity > 0),
      max_quantity integer check (max_quantity >= min_quantity),
      valid_from timestamptz(3),
      valid_until timestamptz(3) check (valid_until > valid_from),
      metadata jsonb not null default '{}',
      version integer not null default 1,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      constraint prices_natural_key unique nulls not distinct
        (entity_id, variant_id, currency, customer_group_id, min_quantity, max_quantity,
         valid_from, valid_until)
    );
    create index prices_variant_id on prices (variant_id);

    create table warehouses (
      id uuid primary key,
      name text not null,
      code text not null constraint warehouses_code_key unique,
      address jsonb,
      is_active boolean not null default true,
      priority integer not null default 0,
      metadata jsonb not null default '{}',
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now()
    );

    create table stock_levels (
      id uuid primary key,
      entity_id uuid not null references entities on delete restrict,
      variant_id uuid references variants on delete restrict,
      warehouse_id uuid not null references warehouses on delete restrict,
      quantity_on_hand bigint not null default 0 check (quantity_on_hand >= 0),
      quantity_reserved bigint not null default 0 check (quantity_reserved >= 0),
      quantity_incoming bigint not null default 0 check (quantity_incoming >= 0),
      reorder_threshold integer,
      allow_backorder boolean not null default false,
      version integer not null default 1,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      check (allow_backorder or quantity_reserved <= quantity_on_hand),
      constraint stock_levels_key unique nulls not distinct (entity_id, variant_id, warehouse_id)
    );
    create index stock_levels_variant_id on stock_levels (variant_id);
    create index stock_levels_warehouse_id on stock_levels (warehouse_id);
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
