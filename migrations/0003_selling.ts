import type { Knex } from 'knex';

/** The tables for selling: customers, reservations, promotions, carts, orders, payments. */
export async function up(knex: Knex): Promise<void> {
  await knex.schema.raw(customers);
  await knex.schema.raw(stock);
  await knex.schema.raw(reductions);
  await knex.schema.raw(carts);
  await knex.schema.raw(orders);
  await knex.schema.raw(money);
}

const customers = `
  create table customers (
    id uuid primary key,
    user_id uuid not null constraint customers_user_id_key unique references users on delete cascade,
    email text not null,
    phone text,
    first_name text,
    last_name text,
    group_ids uuid[] not null default '{}',
    metadata jsonb not null default '{}',
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now()
  );
`;

/*
 * quantity_on_hand is the sum of the movements' on_hand_delta, quantity_reserved the sum of
 * outstanding units of active reservations. is_short means that a forced correction left fewer
 * units than are reserved; the next change that resolves the shortage clears the flag.
 */
const stock = `
  alter table stock_levels
    add column last_restocked_at timestamptz(3),
    add column is_short boolean not null default false,
    drop constraint stock_levels_quantity_on_hand_check,
    drop constraint stock_levels_check,
    add constraint stock_levels_on_hand check (allow_backorder or quantity_on_hand >= 0),
    add constraint stock_levels_reserved
      check (allow_backorder or is_short or quantity_reserved <= quantity_on_hand);

  create table stock_movements (
    id uuid primary key,
    level_id uuid not null references stock_levels on delete restrict,
    type text not null check (type in
      ('receipt', 'sale', 'return', 'adjustment', 'transfer', 'reservation', 'release', 'fulfillment')),
    on_hand_delta bigint not null default 0,
    reserved_delta bigint not null default 0,
    reference text,
    reason text,
    actor_type text not null,
    actor_id uuid,
    created_at timestamptz(3) not null default now()
  );
  create index stock_movements_level_id on stock_movements (level_id, id);

  -- One row for each warehouse of a reservation; callers know the reservation_id.
  create table stock_reservations (
    id uuid primary key,
    reservation_id uuid not null,
    level_id uuid not null references stock_levels on delete restrict,
    quantity integer not null check (quantity > 0),
    outstanding integer not null check (outstanding between 0 and quantity),
    -- Units that left the warehouse and did not return: only these can be restocked.
    shipped integer not null default 0,
    status text not null default 'active'
      check (status in ('active', 'released', 'fulfilled', 'expired')),
    order_id uuid,
    order_line_item_id uuid,
    expires_at timestamptz(3),
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    constraint stock_reservations_shipped check (shipped between 0 and quantity - outstanding),
    constraint stock_reservations_status check ((status = 'active') = (outstanding > 0))
  );
  create index stock_reservations_reservation_id on stock_reservations (reservation_id);
  create index stock_reservations_level_id on stock_reservations (level_id) where status = 'active';
  create index stock_reservations_order_id on stock_reservations (order_id);
  create index stock_reservations_order_line_item_id on stock_reservations (order_line_item_id);
  create index stock_reservations_expires_at on stock_reservations (expires_at)
    where status = 'active';
`;

const reductions = `
  create table price_modifiers (
    id uuid primary key,
    name text not null,
    type text not null
      check (type in ('percentage_discount', 'fixed_discount', 'markup', 'override')),
    value bigint not null check (value >= 0),
    priority integer not null default 100,
    entity_id uuid references entities on delete cascade,
    variant_id uuid references variants on delete cascade,
    customer_group_id uuid,
    currency text check (currency ~ '^[A-Z]{3}$'),
    min_quantity integer check (min_quantity > 0),
    max_quantity integer check (max_quantity >= min_quantity),
    conditions jsonb not null default '{}',
    valid_from timestamptz(3),
    valid_until timestamptz(3) check (valid_until > valid_from),
    is_active boolean not null default true,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now()
  );
  create index price_modifiers_priority on price_modifiers (priority, id);
  create index price_modifiers_entity_id on price_modifiers (entity_id);
  create index price_modifiers_variant_id on price_modifiers (variant_id);
  create index prices_created_at on prices (created_at, id);
  create index prices_currency on prices (currency, created_at, id);
  create index prices_customer_group_id on prices (customer_group_id, created_at, id)
    where customer_group_id is not null;

  create table promotions (
    id uuid primary key,
    code text constraint promotions_code_key unique,
    name text not null,
    type text not null check (type in ('percentage_off_order', 'fixed_off_order',
      'percentage_off_item', 'fixed_off_item', 'free_shipping', 'buy_x_get_y')),
    value bigint not null default 0 check (value >= 0),
    buy_quantity integer check (buy_quantity > 0),
    get_quantity integer check (get_quantity > 0),
    currency text check (currency ~ '^[A-Z]{3}$'),
    is_automatic boolean not null default false,
    is_active boolean not null default true,
    stackable boolean not null default true,
    priority integer not null default 100,
    conditions jsonb not null default '{}',
    usage_limit_total integer check (usage_limit_total > 0),
    usage_limit_per_customer integer check (usage_limit_per_customer > 0),
    usage_count integer not null default 0 check (usage_count >= 0),
    valid_from timestamptz(3),
    valid_until timestamptz(3) check (valid_until > valid_from),
    metadata jsonb not null default '{}',
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    constraint promotions_usage_limit check (usage_count <= usage_limit_total),
    constraint promotions_code check (is_automatic or code is not null)
  );
  create index promotions_automatic on promotions (priority, id) where is_automatic and is_active;
  create index promotions_created_at on promotions (created_at, id);
`;

/* unit_price is the server's own, at most as old as the cart's priced_at. */
const carts = `
  create table carts (
    id uuid primary key,
    customer_id uuid references customers on delete set null,
    secret_hash text,
    status text not null default 'active'
      check (status in ('active', 'checking_out', 'checked_out', 'merged', 'abandoned')),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    email text,
    metadata jsonb not null default '{}',
    item_count bigint not null default 0,
    subtotal bigint not null default 0,
    priced_at timestamptz(3) not null default now(),
    expires_at timestamptz(3) not null,
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now()
  );
  create index carts_customer_id on carts (customer_id, status, currency);
  create index carts_updated_at on carts (updated_at, id);
  create index carts_status_updated_at on carts (status, updated_at, id);

  create table cart_items (
    id uuid primary key,
    cart_id uuid not null references carts on delete cascade,
    entity_id uuid not null references entities on delete cascade,
    variant_id uuid references variants on delete cascade,
    title text not null,
    quantity integer not null check (quantity between 1 and 9999),
    unit_price bigint not null check (unit_price >= 0),
    notes text,
    metadata jsonb not null default '{}',
    added_at timestamptz(3) not null default now(),
    constraint cart_items_key unique nulls not distinct (cart_id, entity_id, variant_id)
  );
  create index cart_items_entity_id on cart_items (entity_id);
  create index cart_items_variant_id on cart_items (variant_id);
`;

/*
 * An order is inserted by the last statement of its transaction, because it locks the year's
 * counter for its number; references to it are checked at the commit. cart_secret_hash lets a
 * guest read the order, and checkout_key finds it for a retry.
 */
const orders = `
  create table order_counters (year integer primary key, last_number bigint not null);

  create table orders (
    id uuid primary key,
    order_number text not null constraint orders_order_number_key unique,
    customer_id uuid references customers on delete restrict,
    email text,
    status text not null check (status in ('pending', 'confirmed', 'processing',
      'partially_fulfilled', 'fulfilled', 'cancelled', 'refunded')),
    payment_status text not null check (payment_status in ('none', 'requires_action', 'authorized',
      'captured', 'partially_refunded', 'refunded', 'voided', 'failed')),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    subtotal bigint not null check (subtotal >= 0),
    discount_total bigint not null check (discount_total between 0 and subtotal),
    shipping_total bigint not null check (shipping_total >= 0),
    tax_total bigint not null check (tax_total >= 0),
    grand_total bigint not null,
    amount_captured bigint not null default 0,
    amount_refunded bigint not null default 0,
    shipping_address jsonb,
    billing_address jsonb,
    shipping_method_id text,
    applied_promotions jsonb not null default '[]',
    cart_id uuid references carts on delete set null,
    cart_secret_hash text,
    checkout_key text,
    metadata jsonb not null default '{}',
    placed_at timestamptz(3) not null default now(),
    fulfilled_at timestamptz(3),
    cancelled_at timestamptz(3),
    version integer not null default 1,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    constraint orders_totals
      check (grand_total = subtotal - discount_total + shipping_total + tax_total),
    constraint orders_amounts
      check (0 <= amount_refunded and amount_refunded <= amount_captured and amount_captured <= grand_total)
  );
  create index orders_placed_at on orders (placed_at desc, id desc);
  create index orders_status on orders (status, placed_at desc, id desc);
  create index orders_customer_id on orders (customer_id, placed_at desc, id desc);
  create index orders_email on orders (lower(email));
  create unique index orders_cart_id_key on orders (cart_id) where status <> 'cancelled';
  create index orders_cart_id on orders (cart_id);

  create table order_line_items (
    id uuid primary key,
    order_id uuid not null references orders deferrable initially deferred,
    position integer not null,
    entity_id uuid not null references entities on delete restrict,
    entity_type text not null,
    variant_id uuid references variants on delete restrict,
    sku text,
    title text not null,
    quantity integer not null check (quantity > 0),
    unit_price bigint not null check (unit_price >= 0),
    total_price bigint not null,
    discount_amount bigint not null default 0 check (discount_amount between 0 and total_price),
    tax_amount bigint not null default 0 check (tax_amount >= 0),
    tax_rate_bps integer not null default 0,
    refunded_quantity integer not null default 0,
    fulfilled_quantity integer not null default 0,
    -- Units that were refunded and released before fulfillment; they will not be fulfilled.
    withdrawn_quantity integer not null default 0 check (withdrawn_quantity >= 0),
    is_custom_price boolean not null default false,
    requires_stock boolean not null,
    check (total_price = unit_price * quantity),
    check (refunded_quantity between 0 and quantity),
    check (fulfilled_quantity between 0 and quantity - withdrawn_quantity)
  );
  create index order_line_items_order_id on order_line_items (order_id, position);
  create index order_line_items_entity_id on order_line_items (entity_id);
  create index order_line_items_variant_id on order_line_items (variant_id);

  create table order_status_changes (
    id uuid primary key,
    order_id uuid not null references orders deferrable initially deferred,
    from_status text,
    to_status text not null,
    reason text,
    actor_type text not null,
    actor_id uuid,
    created_at timestamptz(3) not null default now()
  );
  create index order_status_changes_order_id on order_status_changes (order_id, id);

  create table fulfillments (
    id uuid primary key,
    order_id uuid not null references orders,
    type text not null,
    status text not null
      check (status in ('pending', 'processing', 'shipped', 'delivered', 'cancelled', 'failed')),
    carrier text,
    tracking_number text,
    tracking_url text,
    estimated_delivery timestamptz(3),
    shipped_at timestamptz(3),
    delivered_at timestamptz(3),
    line_items jsonb not null,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now()
  );
  create index fulfillments_order_id on fulfillments (order_id, id);

  -- customer_key is the customer's id, or a guest's email address in lowercase.
  create table promotion_redemptions (
    promotion_id uuid not null references promotions on delete restrict,
    order_id uuid not null references orders deferrable initially deferred,
    customer_key text not null,
    discount_amount bigint not null,
    created_at timestamptz(3) not null default now(),
    primary key (promotion_id, order_id)
  );
  create index promotion_redemptions_order_id on promotion_redemptions (order_id);
  create index promotion_redemptions_customer on promotion_redemptions (promotion_id, customer_key);

  alter table stock_reservations
    add foreign key (order_id) references orders deferrable initially deferred,
    add foreign key (order_line_item_id) references order_line_items deferrable initially deferred;
`;

/*
 * A payment with the status "authorizing", "capturing", or "voiding" waits for the provider's
 * result: the intent is committed before the call to the provider, and a sweeper retries.
 */
const money = `
  create table payments (
    id uuid primary key,
    order_id uuid not null constraint payments_order_id_key unique
      references orders deferrable initially deferred,
    provider text not null,
    provider_payment_id text constraint payments_provider_payment_id_key unique,
    status text not null check (status in ('authorizing', 'requires_action', 'authorized',
      'capturing', 'captured', 'voiding', 'voided', 'failed')),
    amount bigint not null check (amount > 0),
    currency text not null,
    payment_method_id text,
    capture_amount bigint,
    amount_captured bigint not null default 0,
    client_secret text,
    failure_code text,
    is_disputed boolean not null default false,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    check (0 <= amount_captured and amount_captured <= amount)
  );
  create index payments_unsettled on payments (updated_at)
    where status in ('authorizing', 'requires_action', 'capturing', 'voiding');

  create table refunds (
    id uuid primary key,
    order_id uuid not null references orders,
    payment_id uuid not null references payments,
    provider_refund_id text constraint refunds_provider_refund_id_key unique,
    status text not null check (status in ('pending', 'succeeded', 'failed')),
    amount bigint not null check (amount > 0),
    currency text not null,
    reason text,
    line_items jsonb not null default '[]',
    restock boolean not null default false,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now()
  );
  create index refunds_order_id on refunds (order_id, id);
  create index refunds_payment_id on refunds (payment_id);
  create index refunds_pending on refunds (updated_at) where status = 'pending';

  create table payment_events (
    provider text not null,
    event_id text not null,
    type text not null,
    order_id uuid,
    outcome text not null,
    created_at timestamptz(3) not null default now(),
    primary key (provider, event_id)
  );
`;

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
