import { expect } from 'chai';
import type { Knex } from 'knex';
import { connect } from '../../src/database/connect.js';
import { cloneDatabase } from '../support/database.js';
import { everyTable, idOf } from '../support/every-table.js';

/** Makes the commission rule, which is for a volume, one of another type. */
const noVolume = 'currency = null, min_volume_amount = null, max_volume_amount = null';

const unresolved = 'resolved_at = null, resolution = null, refund_amount = null';

/** By constraint: the table, and changes of its row that only this constraint rejects. */
const cases: Record<string, [table: string, ...changes: string[]]> = {
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
  commission_rules_category: [
    'commission_rules',
    "category_slug = 'kitchen'",
    `type = 'category', ${noVolume}`,
  ],
  commission_rules_currency_check: ['commission_rules', "currency = 'usd'", "currency = 'USDT'"],
  commission_rules_min_volume_amount_check: ['commission_rules', 'min_volume_amount = -1'],
  commission_rules_period: [
    'commission_rules',
    "valid_from = '2026-01-01', valid_until = '2026-01-02'",
    "valid_until = '2026-01-02'",
    `type = 'promotional', valid_from = '2026-01-01', ${noVolume}`,
    `type = 'promotional', valid_until = '2026-01-01', ${noVolume}`,
    `type = 'promotional', valid_from = '2026-01-01', valid_until = '2026-01-01', ${noVolume}`,
  ],
  commission_rules_priority_check: ['commission_rules', 'priority = -1'],
  commission_rules_rate_bps_check: ['commission_rules', 'rate_bps = -1', 'rate_bps = 10001'],
  commission_rules_tier: [
    'commission_rules',
    "vendor_tier = 'gold'",
    `type = 'vendor_tier', ${noVolume}`,
  ],
  commission_rules_type_check: ['commission_rules', `type = 'other', ${noVolume}`],
  commission_rules_vendor_tier_check: [
    'commission_rules',
    `type = 'vendor_tier', vendor_tier = 'bronze', ${noVolume}`,
  ],
  commission_rules_version_check: ['commission_rules', 'version = 0'],
  commission_rules_volume: [
    'commission_rules',
    'currency = null',
    'min_volume_amount = null, max_volume_amount = null',
    'max_volume_amount = 10',
    "type = 'vendor_tier', vendor_tier = 'gold'",
    "type = 'vendor_tier', vendor_tier = 'gold', currency = null, min_volume_amount = null",
  ],
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
  dispute_evidence_party_check: ['dispute_evidence', "party = 'other'"],
  dispute_evidence_position_check: ['dispute_evidence', 'position = 0', 'position = 101'],
  dispute_evidence_type_check: ['dispute_evidence', "type = 'other'"],
  disputes_deadline: ['disputes', 'deadline = now()', `status = 'open', ${unresolved}`],
  disputes_reason_check: ['disputes', "reason = 'none'"],
  disputes_refund_amount_check: ['disputes', 'refund_amount = -1'],
  disputes_resolution_check: ['disputes', "resolution = 'other'"],
  disputes_resolved: [
    'disputes',
    'resolved_at = null',
    'resolution = null',
    'refund_amount = null',
    "status = 'escalated'",
  ],
  disputes_status_check: ['disputes', `status = 'other', ${unresolved}`],
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
  payouts_attempts_check: ['payouts', 'attempts = -1'],
  payouts_completed: [
    'payouts',
    "provider_reference = 'x'",
    "status = 'completed', next_attempt_at = null",
  ],
  payouts_deductions_check: ['payouts', 'deductions = -1, net_amount = 3'],
  payouts_failed: ['payouts', "failure_reason = 'x'", "status = 'failed', next_attempt_at = null"],
  payouts_net: ['payouts', 'net_amount = 2', 'deductions = 0', 'gross_amount = 3'],
  payouts_net_amount_check: ['payouts', 'net_amount = 0, deductions = 2'],
  payouts_retry_count_check: ['payouts', 'retry_count = -1', 'retry_count = 1001'],
  payouts_status_check: ['payouts', "status = 'other', next_attempt_at = null"],
  payouts_unfinished: [
    'payouts',
    'next_attempt_at = null',
    "status = 'failed', failure_reason = 'x'",
  ],
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
  return_line_items_quantity_check: ['return_line_items', 'quantity = 0'],
  returns_reason_check: ['returns', "reason = 'none'"],
  returns_received: [
    'returns',
    'received_at = null',
    "status = 'shipped_back', refund_amount = null",
  ],
  returns_refund_amount_check: ['returns', 'refund_amount = -1'],
  returns_refunded: ['returns', 'refund_amount = null', 'refund_id = null', "status = 'received'"],
  returns_rejected: [
    'returns',
    "rejection_reason = 'It was worn.'",
    "status = 'vendor_rejected', received_at = null, refund_amount = null",
  ],
  returns_shipped: ['returns', 'return_tracking = null'],
  returns_status_check: ['returns', "status = 'other', received_at = null, refund_amount = null"],
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
  ledger_entries_account_check: ['ledger_entries', "account = 'other'"],
  ledger_entries_amount_check: ['ledger_entries', 'amount = 0'],
  ledger_entries_settled: ['ledger_entries', `payout_id = '${idOf(1)}'`],
  ledger_entries_type_check: ['ledger_entries', "type = 'other'"],
  ledger_postings_cause: [
    'ledger_postings',
    'reason = null',
    `sub_order_id = '${idOf(92)}'`,
    `refund_id = '${idOf(21)}'`,
    `payout_id = '${idOf(1)}'`,
    "cause = 'sale', reason = null",
    `cause = 'refund', reason = null, sub_order_id = '${idOf(92)}'`,
    "cause = 'payout', reason = null",
  ],
  ledger_postings_cause_check: ['ledger_postings', "cause = 'other', reason = null"],
  sub_order_lines_commission_amount_check: ['sub_order_lines', 'commission_amount = -1'],
  sub_order_lines_commission_rate_bps_check: [
    'sub_order_lines',
    'commission_rate_bps = -1',
    'commission_rate_bps = 10001',
  ],
  sub_order_lines_store_discount_check: ['sub_order_lines', 'store_discount = -1'],
  sub_orders_balance: ['sub_orders', 'payout_amount = 12', 'shipping = 6'],
  sub_orders_cancelled: [
    'sub_orders',
    'cancelled_at = now()',
    "cancelled_by = 'vendor'",
    "status = 'cancelled', cancelled_at = now()",
  ],
  sub_orders_cancelled_by_check: [
    'sub_orders',
    "status = 'cancelled', cancelled_at = now(), cancelled_by = 'other'",
  ],
  sub_orders_commission_amount_check: ['sub_orders', 'commission_amount = -1, payout_amount = 15'],
  sub_orders_commission_rate_bps_check: [
    'sub_orders',
    'commission_rate_bps = -1',
    'commission_rate_bps = 10001',
  ],
  sub_orders_discount_check: [
    'sub_orders',
    'discount = -1, payout_amount = 18',
    'discount = 11, payout_amount = 6',
  ],
  sub_orders_payout_amount_check: ['sub_orders', 'payout_amount = -1, commission_amount = 15'],
  sub_orders_refunded_amount_check: ['sub_orders', 'refunded_amount = -1'],
  sub_orders_retained_shipping_check: [
    'sub_orders',
    'retained_shipping = -1, payout_amount = 15',
    'retained_shipping = 6, payout_amount = 8',
  ],
  sub_orders_retained_tax_check: [
    'sub_orders',
    'retained_tax = -1, payout_amount = 15',
    'retained_tax = 4, payout_amount = 10',
  ],
  sub_orders_shipped: [
    'sub_orders',
    "status = 'shipped'",
    "status = 'delivered', shipped_at = now(), carrier = 'UPS'",
  ],
  sub_orders_status_check: ['sub_orders', "status = 'other'"],
  sub_orders_store_discount_check: [
    'sub_orders',
    'store_discount = -1, payout_amount = 10',
    'store_discount = 5, payout_amount = 16',
  ],
  sub_orders_version_check: ['sub_orders', 'version = 0'],
  vendor_documents_reviewed: ['vendor_documents', 'reviewed_at = null', "status = 'pending'"],
  vendor_documents_status_check: ['vendor_documents', "status = 'other'"],
  vendor_documents_type_check: ['vendor_documents', "type = 'none'"],
  vendor_reviews_rating_check: ['vendor_reviews', 'rating = 0', 'rating = 6'],
  vendor_reviews_status_check: ['vendor_reviews', "status = 'other'"],
  vendor_reviews_version_check: ['vendor_reviews', 'version = 0'],
  vendors_commission_rate_bps_check: [
    'vendors',
    'commission_rate_bps = -1',
    'commission_rate_bps = 10001',
  ],
  vendors_holdback_days_check: ['vendors', 'holdback_days = -1', 'holdback_days = 366'],
  vendors_payout_minimum_amount_check: ['vendors', 'payout_minimum_amount = -1'],
  vendors_payout_schedule_check: ['vendors', "payout_schedule = 'other'"],
  vendors_performance_score_check: ['vendors', 'performance_score = -1', 'performance_score = 101'],
  vendors_status_check: ['vendors', "status = 'other', suspended_at = null"],
  vendors_suspended: ['vendors', 'suspended_at = null', "status = 'approved'"],
  vendors_tier_check: ['vendors', "tier = 'other'"],
  vendors_verification_status_check: ['vendors', "verification_status = 'other'"],
  vendors_version_check: ['vendors', 'version = 0'],
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

/** Constraints implied by others of the same row: no change violates one of these alone. */
const implied = [
  'order_line_items_unit_price_check',
  'orders_subtotal_check',
  'sub_orders_shipping_check',
  'sub_orders_subtotal_check',
  'sub_orders_tax_check',
  'payouts_gross_amount_check',
];

describe('check constraints', () => {
  let knex: Knex;
  let close: () => Promise<void>;
  before(async () => {
    const { direct, drop } = await cloneDatabase();
    knex = connect(direct);
    await knex.raw(everyTable);
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

  for (const [name, [table, ...changes]] of Object.entries(cases)) {
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
    expect(names).to.have.members([...Object.keys(cases), ...implied]);
  });
});
