import type { Knex } from 'knex';
import { loadPluginTests } from './plugin-tests.js';

/** The n-th of the ids that `fillEveryTable` uses. */
export const idOf = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const id = idOf;

/** Inserts a row in each table with a check constraint, valid for all of its constraints. */
export async function fillEveryTable(knex: Knex): Promise<void> {
  const added = (await loadPluginTests()).map((plugin) => plugin.everyTable);
  for (const text of [coreTables, ...added]) await knex.raw(text);
}

const coreTables = `
  insert into users (id, name, email) values ('${id(1)}', 'Jane', 'jane@example.com');
  insert into api_keys (id, name, prefix, key_hash, permissions) values
    ('${id(2)}', 'till', 'ck', 'hash', '{catalog:read}');
  insert into audit_entries (id, entity_type, entity_id, event, payload, actor_type, request_id)
    values ('${id(3)}', 'brand', 'acme', 'brands.create', '{}', 'system', 'request');
  insert into entities (id, type, slug, status) values ('${id(4)}', 'product', 'mug', 'active');
  insert into categories (id, slug, name) values ('${id(5)}', 'kitchen', 'Kitchen');
  insert into brands (id, slug, display_name) values ('${id(22)}', 'acme', 'Acme');
  insert into entity_attributes (entity_id, locale, title) values ('${id(4)}', 'en', 'Mug');
  insert into variants (id, entity_id, sku) values ('${id(6)}', '${id(4)}', 'MUG-S');
  insert into media_assets (id, filename, content_type, size, url) values
    ('${id(7)}', 'mug.png', 'image/png', 0, 'https://example.com/mug.png');
  insert into entity_media (id, entity_id, media_asset_id, role) values
    ('${id(80)}', '${id(4)}', '${id(7)}', 'primary');
  insert into prices (id, entity_id, currency, amount, compare_at_amount, min_quantity,
    max_quantity, valid_from, valid_until) values
    ('${id(8)}', '${id(4)}', 'USD', 0, 0, 1, 1, '2026-01-01', '2026-01-02');
  insert into price_modifiers (id, name, type, value, currency, min_quantity, max_quantity,
    valid_from, valid_until) values
    ('${id(9)}', 'Ten', 'markup', 0, 'USD', 1, 1, '2026-01-01', '2026-01-02');
  insert into warehouses (id, name, code) values ('${id(10)}', 'Main', 'MAIN');
  insert into stock_levels (id, entity_id, warehouse_id, quantity_on_hand, quantity_reserved)
    values ('${id(11)}', '${id(4)}', '${id(10)}', 1, 1);
  insert into stock_movements (id, level_id, type, actor_type) values
    ('${id(12)}', '${id(11)}', 'receipt', 'system');
  insert into stock_reservations (id, reservation_id, level_id, quantity, outstanding, shipped)
    values ('${id(13)}', '${id(13)}', '${id(11)}', 2, 1, 1);
  insert into promotions (id, code, name, type, value, buy_quantity, get_quantity, currency,
    usage_limit_total, usage_limit_per_customer, usage_count, valid_from, valid_until) values
    ('${id(14)}', 'TEN', 'Ten', 'fixed_off_order', 0, 1, 1, 'USD', 1, 1, 1, '2026-01-01',
     '2026-01-02');
  insert into carts (id, currency, expires_at) values ('${id(15)}', 'USD', now());
  insert into cart_items (id, cart_id, entity_id, title, quantity, unit_price) values
    ('${id(16)}', '${id(15)}', '${id(4)}', 'Mug', 1, 0);
  insert into orders (id, order_number, status, payment_status, currency, subtotal, discount_total,
    shipping_total, tax_total, grand_total, amount_captured, amount_refunded) values
    ('${id(17)}', 'ORD-1', 'pending', 'none', 'USD', 200, 200, 0, 0, 0, 0, 0);
  insert into order_line_items (id, order_id, position, entity_id, entity_type, title, quantity,
    unit_price, total_price, discount_amount, refunded_quantity, fulfilled_quantity,
    withdrawn_quantity, requires_stock) values
    ('${id(18)}', '${id(17)}', 1, '${id(4)}', 'product', 'Mug', 2, 100, 200, 200, 2, 1, 1, true);
  insert into order_downloads (order_line_item_id, media_asset_id, downloads_used) values
    ('${id(18)}', '${id(7)}', 1);
  insert into customers (id, user_id, email) values ('${id(23)}', '${id(1)}', 'jane@example.com');
  insert into customer_groups (id, name) values ('${id(24)}', 'Trade');
  insert into customer_group_members (group_id, customer_id) values ('${id(24)}', '${id(23)}');
  insert into customer_addresses (id, customer_id, type, first_name, last_name, line1, city,
    postal_code, country) values
    ('${id(25)}', '${id(23)}', 'shipping', 'Jane', 'Doe', '1 Main St', 'Oslo', '0150', 'NO');
  insert into fulfillments (id, order_id, type, status, line_items) values
    ('${id(19)}', '${id(17)}', 'physical', 'shipped', '[]');
  insert into payments (id, order_id, provider, status, amount, amount_captured, currency) values
    ('${id(20)}', '${id(17)}', 'manual', 'captured', 1, 1, 'USD');
  insert into refunds (id, order_id, payment_id, status, amount, currency) values
    ('${id(21)}', '${id(17)}', '${id(20)}', 'pending', 1, 'USD');
  insert into webhook_endpoints (id, url, events, secret, previous_secret,
    previous_secret_expires_at) values
    ('${id(70)}', 'https://example.com/', '{*}', 'x', 'y', now());
  insert into webhook_lanes (webhook_id) values ('${id(70)}');
  insert into outbox_events (id, name, payload) values
    ('${id(71)}', 'catalog.delete', '{"id": "${id(4)}", "slug": "mug"}');
  insert into webhook_deliveries (id, webhook_id, event_id, event) values
    ('${id(72)}', '${id(70)}', '${id(71)}', 'catalog.delete');
`;
