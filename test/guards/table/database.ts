import type { Guard } from '../guard.js';

const platform = 'migrations/0001_platform.ts';
const catalog = 'migrations/0002_catalog.ts';
const selling = 'migrations/0003_selling.ts';

/** Each unique index becomes a constraint that allows everything. */
const uniqueIndexes: [name: string, file: string, columns?: string][] = [
  ['users_email_key', platform],
  ['sessions_token_key', platform],
  ['api_keys_key_hash_key', platform],
  ['entities_slug_key', catalog],
  ['categories_slug_key', catalog],
  ['brands_slug_key', catalog],
  ['option_types_name_key', catalog, ' (entity_id, name)'],
  ['option_values_value_key', catalog, ' (option_type_id, value)'],
  ['variants_sku_key', catalog],
  ['variants_combination_key', catalog, ' (entity_id, option_value_ids)'],
  ['warehouses_code_key', catalog],
  ['stock_levels_key', catalog, ' nulls not distinct (entity_id, variant_id, warehouse_id)'],
  ['customers_user_id_key', selling],
  ['promotions_code_key', selling],
  ['cart_items_key', selling, ' nulls not distinct (cart_id, entity_id, variant_id)'],
  ['orders_order_number_key', selling],
  ['payments_order_id_key', selling],
  ['payments_provider_payment_id_key', selling],
  ['refunds_provider_refund_id_key', selling],
];

/** Check constraints on money and stock. */
const checks: [name: string, rule: string][] = [
  ['orders_totals', '(grand_total = subtotal - discount_total + shipping_total + tax_total)'],
  [
    'orders_amounts',
    '(0 <= amount_refunded and amount_refunded <= amount_captured and amount_captured <= grand_total)',
  ],
  ['order_line_items_check1', '(total_price = unit_price * quantity)'],
  ['order_line_items_check2', '(refunded_quantity between 0 and quantity)'],
  ['order_line_items_check3', '(fulfilled_quantity between 0 and quantity - withdrawn_quantity)'],
  ['payments_check', '(0 <= amount_captured and amount_captured <= amount)'],
  ['promotions_usage_limit', '(usage_count <= usage_limit_total)'],
  ['promotions_code', '(is_automatic or code is not null)'],
  ['stock_levels_on_hand', '(allow_backorder or quantity_on_hand >= 0)'],
  [
    'stock_levels_reserved',
    '(allow_backorder or is_short or quantity_reserved <= quantity_on_hand)',
  ],
  ['stock_reservations_check', '(outstanding between 0 and quantity)'],
  ['stock_reservations_shipped', '(shipped between 0 and quantity - outstanding)'],
  ['stock_reservations_status', "((status = 'active') = (outstanding > 0))"],
];

/** Constraints of the database. */
export const databaseGuards: Guard[] = [
  ...uniqueIndexes.map(([name, file, columns = '']) => ({
    id: `unique.${name}`,
    protects: 'rows are unique',
    file,
    find: `constraint ${name} unique${columns}`,
    replace: `constraint ${name} check (true)`,
    tests: ['database/unique-indexes'],
    title: `by ${name} `,
  })),
  {
    id: 'unique.orders_cart_id_key',
    protects: 'a cart becomes at most one order',
    file: selling,
    find: "create unique index orders_cart_id_key on orders (cart_id) where status <> 'cancelled';",
    replace: '',
    tests: ['database/unique-indexes'],
    title: 'by orders_cart_id_key ',
  },
  {
    id: 'unique.payment_events',
    protects: 'an event is stored once',
    file: selling,
    find: 'primary key (provider, event_id)',
    replace: 'check (true)',
    tests: ['database/unique-indexes'],
    title: 'by payment_events_pkey ',
  },
  {
    id: 'unique.idempotency_keys',
    protects: 'a key is claimed once',
    file: platform,
    find: 'primary key (scope, key)',
    replace: 'check (true)',
    tests: ['database/unique-indexes'],
    title: 'by idempotency_keys_pkey ',
  },
  {
    id: 'unique.promotion_redemptions',
    protects: 'an order redeems a promotion once',
    file: selling,
    find: 'primary key (promotion_id, order_id)',
    replace: 'check (true)',
    tests: ['database/unique-indexes'],
    title: 'by promotion_redemptions_pkey ',
  },
  ...checks.map(([name, rule]) => ({
    id: `check.${name}`,
    protects: rule.slice(1, -1),
    file: selling,
    find: `check ${rule}`,
    replace: 'check (true)',
    tests: ['database/check-constraints'],
    title: `by ${name} `,
  })),
];
