import { idOf as id } from '../../../support/every-table.js';

/** A row of each table of the marketplace with a check constraint. */
export const everyTable = `
  insert into commission_rules (id, name, type, rate_bps, currency, min_volume_amount,
    max_volume_amount) values ('${id(200)}', 'Large', 'volume_tier', 900, 'USD', 10, 20);
  insert into vendors (id, name, slug, email, owner_user_id, status, suspended_at) values
    ('${id(90)}', 'Acme', 'acme', 'a@example.com', '${id(1)}', 'suspended', now());
  insert into vendor_documents (id, vendor_id, type, media_asset_id, status, reviewed_at) values
    ('${id(91)}', '${id(90)}', 'tax_form', '${id(7)}', 'approved', now());
  insert into vendor_entities (entity_id, vendor_id) values ('${id(4)}', '${id(90)}');
  insert into vendor_promotions (promotion_id, vendor_id) values ('${id(14)}', '${id(90)}');
  insert into sub_orders (id, order_id, vendor_id, currency, subtotal, discount, store_discount, tax,
    shipping, retained_tax, retained_shipping, commission_rate_bps, commission_amount,
    payout_amount) values
    ('${id(92)}', '${id(17)}', '${id(90)}', 'USD', 10, 4, 2, 3, 5, 1, 1, 1000, 1, 13);
  insert into sub_order_lines (order_line_item_id, sub_order_id, commission_rate_bps,
    commission_amount, store_discount) values ('${id(18)}', '${id(92)}', 1000, 1, 2);
  insert into sub_order_refunds (refund_id, sub_order_id) values ('${id(21)}', '${id(92)}');
  insert into ledger_postings (id, cause, vendor_id, reason) values
    ('${id(93)}', 'adjustment', '${id(90)}', 'A fee.');
  insert into ledger_entries (id, posting_id, vendor_id, account, type, amount, currency,
    available_at) values
    ('${id(94)}', '${id(93)}', '${id(90)}', 'platform', 'adjustment', 1, 'USD', '2026-01-01'),
    ('${id(95)}', '${id(93)}', '${id(90)}', 'holdback', 'adjustment', -1, 'USD', '2026-01-01');
  insert into vendor_reviews (id, vendor_id, customer_id, order_id, rating) values
    ('${id(201)}', '${id(90)}', '${id(23)}', '${id(17)}', 5);
  insert into payouts (id, vendor_id, currency, gross_amount, deductions, net_amount, period_start,
    period_end, provider, next_attempt_at, run_key) values
    ('${id(98)}', '${id(90)}', 'USD', 2, 1, 1, now(), now(), 'manual', now(), 'x');
  insert into returns (id, sub_order_id, vendor_id, customer_id, status, reason, return_tracking,
    received_at, refund_id, refund_amount) values
    ('${id(111)}', '${id(92)}', '${id(90)}', '${id(23)}', 'refunded', 'defective',
     '1Z999AA10198765432', now(), '${id(21)}', 1);
  insert into disputes (id, sub_order_id, vendor_id, customer_id, opened_by, reason, description,
    status, resolution, refund_id, refund_amount, resolved_at) values
    ('${id(113)}', '${id(92)}', '${id(90)}', '${id(23)}', '${id(1)}', 'defective', 'It is broken.',
     'resolved', 'refund_full', '${id(21)}', 1, now());
  insert into dispute_evidence (dispute_id, position, party, type, note) values
    ('${id(113)}', 1, 'buyer', 'text', 'See above.');
  insert into return_line_items (return_id, order_line_item_id, quantity) values
    ('${id(111)}', '${id(18)}', 1);
`;
