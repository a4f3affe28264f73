import type { Knex } from 'knex';

/**
 * Customers keep an address book, belong to groups that have rows, and can close their account.
 *
 * Until now a customer group was an id that prices, modifiers, promotions, and customers named.
 * Each id in use gets a row here, so every reference resolves. Servers of the previous version may
 * keep running meanwhile: they read `customers.group_ids`, which a trigger now derives from the
 * members. If such a server names a group that has no row, its caller gets a 409.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(customers);
  await knex.schema.raw(groups);
  await knex.schema.raw(orders);
}

const customers = `
  -- The row of a closed account stays for its orders, without personal data.
  alter table customers
    add column version integer not null default 1 check (version > 0),
    add column closed_at timestamptz(3),
    alter column user_id drop not null,
    alter column email drop not null,
    add constraint customers_closed check (case when closed_at is null
      then user_id is not null and email is not null
      else coalesce(user_id::text, email, phone, first_name, last_name) is null end);
  create index customers_created_at on customers (created_at desc, id desc);
  create index customers_email on customers (lower(email) text_pattern_ops);
  create index customers_first_name on customers (lower(first_name) text_pattern_ops);
  create index customers_last_name on customers (lower(last_name) text_pattern_ops);

  create table customer_addresses (
    id uuid primary key,
    customer_id uuid not null references customers on delete cascade,
    type text not null check (type in ('shipping', 'billing')),
    is_default boolean not null default false,
    first_name text not null,
    last_name text not null,
    line1 text not null,
    line2 text,
    city text not null,
    state text,
    postal_code text not null,
    country text not null check (country ~ '^[A-Z]{2}$'),
    phone text,
    version integer not null default 1 check (version > 0),
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now()
  );
  create index customer_addresses_customer_id
    on customer_addresses (customer_id, is_default desc, created_at desc, id desc);
  create unique index customer_addresses_default_key on customer_addresses (customer_id, type)
    where is_default;
`;

const groups = `
  create table customer_groups (
    id uuid primary key,
    name text not null,
    description text,
    metadata jsonb not null default '{}',
    version integer not null default 1 check (version > 0),
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now()
  );
  create unique index customer_groups_name_key on customer_groups (lower(name));

  create table customer_group_members (
    group_id uuid not null references customer_groups on delete cascade,
    customer_id uuid not null references customers on delete cascade,
    created_at timestamptz(3) not null default now(),
    primary key (group_id, customer_id)
  );
  create index customer_group_members_customer_id on customer_group_members (customer_id, group_id);

  -- No new id appears between the copy and the foreign keys.
  lock table customers, prices, price_modifiers, promotions in share row exclusive mode;
  insert into customer_groups (id, name)
    select id, 'Group ' || id from (
      select unnest(group_ids) from customers
      union select customer_group_id from prices
      union select customer_group_id from price_modifiers
      union select named.id::uuid from promotions,
        jsonb_array_elements_text(coalesce(conditions -> 'customerGroups', '[]')) as named (id)
    ) used (id) where id is not null;
  insert into customer_group_members (group_id, customer_id)
    select distinct unnest(group_ids), id from customers;

  alter table prices
    add constraint prices_customer_group_id_fkey
      foreign key (customer_group_id) references customer_groups;
  alter table price_modifiers
    add constraint price_modifiers_customer_group_id_fkey
      foreign key (customer_group_id) references customer_groups;
  create index price_modifiers_customer_group_id on price_modifiers (customer_group_id)
    where customer_group_id is not null;
  create index promotions_customer_groups on promotions
    using gin ((conditions -> 'customerGroups'));

  -- Every cart and checkout reads a customer's groups, so they are kept with the customer.
  create function derive_customer_groups() returns trigger language plpgsql as $$
  begin
    update customers c set version = version + 1, updated_at = now(), group_ids = array(
        select group_id from customer_group_members m where m.customer_id = c.id order by group_id)
      where c.id in (select customer_id from changed);
    return null;
  end $$;
  create trigger derive_added after insert on customer_group_members
    referencing new table as changed for each statement execute function derive_customer_groups();
  create trigger derive_removed after delete on customer_group_members
    referencing old table as changed for each statement execute function derive_customer_groups();
`;

const orders = `
  -- How often the files of an order's digital items were downloaded.
  create table order_downloads (
    order_line_item_id uuid not null references order_line_items,
    media_asset_id uuid not null references media_assets on delete cascade,
    downloads_used integer not null check (downloads_used between 1 and 5),
    last_used_at timestamptz(3) not null default now(),
    primary key (order_line_item_id, media_asset_id)
  );
  create index order_downloads_media_asset_id on order_downloads (media_asset_id);

  alter table orders
    drop constraint orders_payment_review_check,
    add constraint orders_payment_review_check
      check (payment_review in ('underpaid', 'settlement_failed'));
  create index orders_payment_review on orders (placed_at desc, id desc)
    where payment_review is not null;
`;

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
