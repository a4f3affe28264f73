import { expect } from 'chai';
import type { Knex } from 'knex';
import { connect } from '../../src/database/connect.js';
import { cloneDatabase } from '../support/database.js';
import { fillEveryTable, idOf } from '../support/every-table.js';
import { loadPluginTests } from '../support/plugin-tests.js';
import type { CheckConstraints } from './cases.js';

const core: CheckConstraints['cases'] = {
  api_keys_one_maker: ['api_keys', `created_by = '${idOf(1)}', created_by_key = '${idOf(2)}'`],
  api_keys_permissions_check: ['api_keys', "permissions = '{}'"],
  audit_entries_actor_type_check: ['audit_entries', "actor_type = 'other'"],
  brands_version_check: ['brands', 'version = 0'],
  cart_items_quantity_check: ['cart_items', 'quantity = 0', 'quantity = 10000'],
  cart_items_unit_price_check: ['cart_items', 'unit_price = -1'],
  carts_currency_check: ['carts', "currency = 'usd'", "currency = 'USDT'"],
  carts_status_check: ['carts', "status = 'other'"],
  categories_version_check: ['categories', 'version = 0'],
  categories_check: ['categories', `parent_id = '${idOf(5)}'`],
  customer_addresses_country_check: ['customer_addresses', "country = 'no'", "country = 'NOR'"],
  customer_addresses_type_check: ['customer_addresses', "type = 'other'"],
  customer_addresses_version_check: ['customer_addresses', 'version = 0'],
  customer_groups_version_check: ['customer_groups', 'version = 0'],
  customers_closed: [
    'customers',
    'user_id = null',
    'email = null',
    'closed_at = now()',
    'closed_at = now(), user_id = null',
    'closed_at = now(), email = null',
    ...['phone', 'first_name', 'last_name'].map(
      (column) => `closed_at = now(), user_id = null, email = null, ${column} = 'Jane'`,
    ),
  ],
  customers_version_check: ['customers', 'version = 0'],
  entities_status_check: ['entities', "status = 'other'"],
  entity_attributes_version_check: ['entity_attributes', 'version = 0'],
  entity_media_role_check: ['entity_media', "role = 'other'"],
  fulfillments_status_check: ['fulfillments', "status = 'other'"],
  fulfillments_type_check: ['fulfillments', "type = 'other'"],
  media_assets_place_check: ['media_assets', 'url = null', "storage_key = 'mug.png'"],
  media_assets_size_check: ['media_assets', 'size = -1'],
  order_downloads_downloads_used_check: [
    'order_downloads',
    'downloads_used = 0',
    'downloads_used = 6',
  ],
  order_line_items_check: ['order_line_items', 'discount_amount = 201', 'discount_amount = -1'],
  order_line_items_check1: ['order_line_items', 'total_price = 201', 'quantity = 3'],
  order_line_items_check2: ['order_line_items', 'refunded_quantity = 3', 'refunded_quantity = -1'],
  order_line_items_check3: [
    'order_line_items',
    'fulfilled_quantity = 2',
    'fulfilled_quantity = -1',
    'withdrawn_quantity = 2',
  ],
  order_line_items_quantity_check: [
    'order_line_items',
    `quantity = 0, total_price = 0, discount_amount = 0, refunded_quantity = 0,
     fulfilled_quantity = 0, withdrawn_quantity = 0`,
  ],
  order_line_items_tax_amount_check: ['order_line_items', 'tax_amount = -1'],
  order_line_items_withdrawn_quantity_check: ['order_line_items', 'withdrawn_quantity = -1'],
  orders_amounts: [
    'orders',
    'amount_refunded = 1',
    'amount_refunded = -1',
    'amount_captured = 1',
    'amount_captured = -1, amount_refunded = -1',
  ],
  orders_check: ['orders', 'subtotal = 199, shipping_total = 1'],
  orders_currency_check: ['orders', "currency = 'usd'"],
  orders_payment_review_check: ['orders', "payment_review = 'other'"],
  orders_payment_status_check: ['orders', "payment_status = 'other'"],
  orders_shipping_total_check: ['orders', 'shipping_total = -1, tax_total = 1'],
  orders_status_check: ['orders', "status = 'other'"],
  orders_tax_total_check: ['orders', 'tax_total = -1, shipping_total = 1'],
  orders_totals: ['orders', 'grand_total = 1', 'tax_total = 1'],
  payments_amount_check: ['payments', 'amount = 0, amount_captured = 0'],
  payments_check: ['payments', 'amount_captured = 2', 'amount_captured = -1'],
  payments_status_check: ['payments', "status = 'other'"],
  price_modifiers_check: ['price_modifiers', 'min_quantity = 2'],
  price_modifiers_check1: ['price_modifiers', 'valid_until = valid_from'],
  price_modifiers_currency_check: ['price_modifiers', "currency = 'usd'"],
  price_modifiers_min_quantity_check: ['price_modifiers', 'min_quantity = 0'],
  price_modifiers_type_check: ['price_modifiers', "type = 'other'"],
  price_modifiers_value_check: ['price_modifiers', 'value = -1'],
  prices_amount_check: ['prices', 'amount = -1'],
  prices_check: ['prices', 'amount = 1'],
  prices_check1: ['prices', 'min_quantity = 2'],
  prices_check2: ['prices', 'valid_until = valid_from'],
  prices_currency_check: ['prices', "currency = 'usd'"],
  prices_min_quantity_check: ['prices', 'min_quantity = 0'],
  promotions_buy_quantity_check: ['promotions', 'buy_quantity = 0'],
  promotions_check: ['promotions', 'valid_until = valid_from'],
  promotions_code: ['promotions', 'code = null'],
  promotions_currency_check: ['promotions', "currency = 'usd'"],
  promotions_get_quantity_check: ['promotions', 'get_quantity = 0'],
  promotions_type_check: ['promotions', "type = 'other'"],
  promotions_usage_count_check: ['promotions', 'usage_count = -1'],
  promotions_usage_limit: ['promotions', 'usage_count = 2'],
  promotions_usage_limit_per_customer_check: ['promotions', 'usage_limit_per_customer = 0'],
  promotions_usage_limit_total_check: ['promotions', 'usage_limit_total = 0, usage_count = 0'],
  promotions_value_check: ['promotions', 'value = -1'],
  refunds_amount_check: ['refunds', 'amount = 0'],
  refunds_status_check: ['refunds', "status = 'other'"],
  stock_levels_on_hand: ['stock_levels', 'quantity_on_hand = -1, is_short = true'],
  stock_levels_quantity_incoming_check: ['stock_levels', 'quantity_incoming = -1'],
  stock_levels_quantity_reserved_check: ['stock_levels', 'quantity_reserved = -1'],
  stock_levels_reserved: ['stock_levels', 'quantity_reserved = 2', 'quantity_on_hand = 0'],
  stock_movements_type_check: ['stock_movements', "type = 'other'"],
  stock_reservations_check: [
    'stock_reservations',
    'outstanding = 3, shipped = 0, quantity = 2',
    "outstanding = -1, shipped = 0, status = 'released'",
  ],
  stock_reservations_quantity_check: [
    'stock_reservations',
    "quantity = 0, outstanding = 0, shipped = 0, status = 'released'",
  ],
  stock_reservations_shipped: ['stock_reservations', 'shipped = 2', 'shipped = -1'],
  stock_reservations_status: ['stock_reservations', 'outstanding = 0', "status = 'released'"],
  stock_reservations_status_check: ['stock_reservations', "outstanding = 0, status = 'other'"],
  users_role_check: ['users', "role = 'other'"],
  variants_status_check: ['variants', "status = 'other'"],
  warehouses_version_check: ['warehouses', 'version = 0'],
  webhook_deliveries_attempts_check: ['webhook_deliveries', 'attempts = -1', 'attempts = 17'],
  webhook_deliveries_delivered: [
    'webhook_deliveries',
    "status = 'succeeded', next_attempt_at = null",
  ],
  webhook_deliveries_failure_check: ['webhook_deliveries', "failure = 'other'"],
  webhook_deliveries_pending: ['webhook_deliveries', 'next_attempt_at = null', "status = 'failed'"],
  webhook_deliveries_response_status_check: [
    'webhook_deliveries',
    'response_status = 99',
    'response_status = 600',
  ],
  webhook_deliveries_status_check: [
    'webhook_deliveries',
    "status = 'other', next_attempt_at = null",
  ],
  webhook_endpoints_disabled: ['webhook_endpoints', "disabled_reason = 'gone'"],
  webhook_endpoints_disabled_reason_check: [
    'webhook_endpoints',
    "is_active = false, disabled_reason = 'other'",
  ],
  webhook_endpoints_events_check: ['webhook_endpoints', "events = '{}'"],
  webhook_endpoints_previous: [
    'webhook_endpoints',
    'previous_secret = null',
    'previous_secret_expires_at = null',
  ],
  webhook_endpoints_version_check: ['webhook_endpoints', 'version = 0'],
};

const implied = ['order_line_items_unit_price_check', 'orders_subtotal_check'];

const all = [
  { cases: core, implied },
  ...(await loadPluginTests()).map((one) => one.checkConstraints),
];

describe('check constraints', () => {
  let knex: Knex;
  let close: () => Promise<void>;
  before(async () => {
    const { direct, drop } = await cloneDatabase();
    knex = connect(direct);
    await fillEveryTable(knex);
    close = async () => {
      await knex.destroy();
      await drop();
    };
  });
  after(() => close());

  async function violatedConstraint(table: string, change: string): Promise<string> {
    const transaction = await knex.transaction();
    try {
      // One that refuses any update would hide the constraint.
      await transaction.raw(`alter table ${table} disable trigger user`);
      await transaction.raw(`update ${table} set ${change}`);
      return 'accepted';
    } catch (error) {
      return (error as { constraint?: string }).constraint ?? String(error);
    } finally {
      await transaction.rollback();
    }
  }

  for (const [name, [table, ...changes]] of all.flatMap(({ cases }) => Object.entries(cases))) {
    it(`reject an invalid row by ${name} for every case`, async () => {
      for (const change of changes) {
        expect(await violatedConstraint(table, change), change).to.equal(name);
      }
    });
  }

  it('have a case each', async () => {
    const names = await knex('pg_constraint')
      .where({ contype: 'c' })
      .whereRaw("connamespace = 'public'::regnamespace")
      .pluck<string[]>('conname');
    expect(names).to.have.members(
      all.flatMap((one) => [...Object.keys(one.cases), ...one.implied]),
    );
  });
});
