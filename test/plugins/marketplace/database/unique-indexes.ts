import { another, type UniqueIndexes } from '../../../database/cases.js';
import { idOf as id } from '../../../support/every-table.js';

const unresolved = { resolved_at: null, resolution: null, refund_amount: null, refund_id: null };
const escalated = { ...unresolved, status: 'escalated' };
const resolved = { resolved_at: '2026-01-01T00:00:00Z', resolution: 'rejected', refund_amount: 0 };

/** By unique index, the copies of a row that it rejects. */
export const uniqueIndexes: UniqueIndexes = {
  seed: `
  insert into vendors (id, name, slug, email, owner_user_id) values
    ('${id(90)}', 'Acme', 'acme', 'a@example.com', '${id(1)}');
  insert into vendor_entities (entity_id, vendor_id) values ('${id(10)}', '${id(90)}');
  insert into vendor_promotions (promotion_id, vendor_id) values ('${id(25)}', '${id(90)}');
  insert into vendors (id, name, slug, email) values ('${id(91)}', 'B', 'b', 'b@example.com');
  insert into orders (id, order_number, status, payment_status, currency, subtotal, discount_total,
      shipping_total, tax_total, grand_total) values
    ('${id(92)}', 'ORD-8', 'pending', 'none', 'USD', 1, 0, 0, 0, 1),
    ('${id(104)}', 'ORD-9', 'pending', 'none', 'USD', 1, 0, 0, 0, 1);
  insert into sub_orders (id, order_id, vendor_id, currency, subtotal, discount, store_discount, tax,
      shipping, retained_tax, retained_shipping, commission_rate_bps, commission_amount,
      payout_amount) values
    ('${id(93)}', '${id(30)}', '${id(90)}', 'USD', 1, 0, 0, 0, 0, 0, 0, 0, 0, 1),
    ('${id(94)}', '${id(92)}', '${id(90)}', 'USD', 1, 0, 0, 0, 0, 0, 0, 0, 0, 1);
  insert into sub_order_lines (order_line_item_id, sub_order_id, commission_rate_bps,
      commission_amount, store_discount) values ('${id(47)}', '${id(93)}', 0, 0, 0);
  insert into refunds (id, order_id, payment_id, status, amount, currency) values
    ('${id(95)}', '${id(30)}', '${id(31)}', 'pending', 1, 'USD');
  insert into sub_order_refunds (refund_id, sub_order_id) values ('${id(32)}', '${id(93)}');
  insert into ledger_postings (id, cause, vendor_id, sub_order_id, refund_id) values
    ('${id(96)}', 'sale', '${id(90)}', '${id(93)}', null),
    ('${id(97)}', 'refund', '${id(90)}', '${id(93)}', '${id(32)}');
  insert into vendor_reviews (id, vendor_id, customer_id, order_id, rating) values
    ('${id(201)}', '${id(90)}', '${id(24)}', '${id(30)}', 5);
  insert into payouts (id, vendor_id, currency, gross_amount, deductions, net_amount, period_start,
    period_end, provider, next_attempt_at, run_key) values
    ('${id(98)}', '${id(90)}', 'USD', 2, 1, 1, now(), now(), 'manual', now(), 'x');
  insert into returns (id, sub_order_id, vendor_id, customer_id, status, reason, return_tracking,
    received_at, refund_id) values
    ('${id(111)}', '${id(93)}', '${id(90)}', '${id(24)}', 'received', 'other', '1Z', now(),
     '${id(32)}');
  insert into returns (id, sub_order_id, vendor_id, customer_id, reason) values
    ('${id(112)}', '${id(93)}', '${id(90)}', '${id(24)}', 'other');
  insert into disputes (id, sub_order_id, vendor_id, customer_id, reason, description, status,
    resolution, refund_id, refund_amount, resolved_at) values
    ('${id(113)}', '${id(94)}', '${id(90)}', '${id(24)}', 'other', 'Late.', 'resolved',
     'refund_full', '${id(32)}', 1, now());
  insert into dispute_evidence (dispute_id, position, party, type) values
    ('${id(113)}', 1, 'buyer', 'text');
  insert into disputes (id, sub_order_id, vendor_id, customer_id, reason, description, status) values
    ('${id(114)}', '${id(93)}', '${id(90)}', '${id(24)}', 'other', 'Late.', 'escalated');
  insert into return_line_items (return_id, order_line_item_id, quantity) values
    ('${id(111)}', '${id(47)}', 1);
`,
  cases: {
    vendors_slug_key: {
      table: 'vendors',
      copy: { ...another, owner_user_id: null },
      but: [{ slug: 'apex' }],
    },
    vendors_owner_user_id_key: {
      table: 'vendors',
      copy: { ...another, slug: 'apex' },
      but: [{ owner_user_id: id(2) }, { owner_user_id: null }],
    },
    vendor_entities_pkey: { table: 'vendor_entities', copy: {}, but: [{ entity_id: id(11) }] },
    vendor_promotions_pkey: {
      table: 'vendor_promotions',
      copy: {},
      but: [{ promotion_id: id(26) }],
    },
    sub_orders_vendor_key: {
      table: 'sub_orders',
      copy: another,
      but: [{ order_id: id(104) }, { vendor_id: id(91) }],
    },
    sub_order_lines_pkey: {
      table: 'sub_order_lines',
      copy: {},
      but: [{ order_line_item_id: id(48) }],
    },
    sub_order_refunds_pkey: { table: 'sub_order_refunds', copy: {}, but: [{ refund_id: id(95) }] },
    ledger_postings_sale_key: {
      table: 'ledger_postings',
      copy: another,
      but: [{ sub_order_id: id(94) }, { cause: 'refund', refund_id: id(95) }],
    },
    ledger_postings_refund_key: {
      table: 'ledger_postings',
      copy: { ...another, cause: 'refund', refund_id: id(32) },
      but: [{ sub_order_id: id(94) }, { refund_id: id(95) }],
    },
    vendor_reviews_purchase_key: {
      table: 'vendor_reviews',
      copy: another,
      but: [{ order_id: id(99) }, { vendor_id: id(99) }],
    },
    payouts_unfinished_key: {
      table: 'payouts',
      copy: another,
      but: [
        { vendor_id: id(91) },
        { currency: 'EUR' },
        { status: 'failed', failure_reason: 'x', next_attempt_at: null },
      ],
    },
    disputes_active_key: {
      table: 'disputes',
      copy: { ...another, ...escalated, sub_order_id: id(93) },
      but: [{ sub_order_id: id(94) }, { ...resolved, status: 'resolved' }],
    },
    disputes_refund_id_key: {
      table: 'disputes',
      copy: another,
      but: [{ refund_id: id(95) }, { refund_id: null }],
    },
    dispute_evidence_pkey: {
      table: 'dispute_evidence',
      copy: {},
      but: [{ dispute_id: id(114) }, { position: 2 }],
    },
    returns_refund_id_key: {
      table: 'returns',
      copy: another,
      but: [{ refund_id: id(95) }, { refund_id: null }],
    },
    return_line_items_pkey: {
      table: 'return_line_items',
      copy: {},
      but: [{ return_id: id(112) }, { order_line_item_id: id(48) }],
    },
  },
};
