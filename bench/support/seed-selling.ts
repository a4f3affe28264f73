import type { Knex } from 'knex';

/**
 * Fills a database with items that have a price and practically unlimited stock, using only SQL.
 */
export async function seedItems(knex: Knex, items: number): Promise<string[]> {
  await knex.raw(`
    insert into warehouses (id, name, code) values (gen_random_uuid(), 'Main', 'main');
    insert into entities (id, type, slug, status, created_at, published_at)
      select gen_random_uuid(), 'product', 'widget-' || n, 'active',
        now() - n * interval '1 second', now()
      from generate_series(1, ${items}) n;
    insert into entity_attributes (entity_id, locale, title)
      select id, 'en', 'Widget ' || slug from entities;
    insert into prices (id, entity_id, currency, amount)
      select gen_random_uuid(), id, 'USD', 1999 from entities;
    insert into stock_levels (id, entity_id, warehouse_id, quantity_on_hand)
      select gen_random_uuid(), e.id, w.id, 1000000000 from entities e, warehouses w;
  `);
  await knex.raw('vacuum analyze');
  return knex('entities').orderBy('id').pluck<string[]>('id');
}

/** The ids of all seeded records. */
export async function idsOf(knex: Knex): Promise<Set<string>> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `select id from entities union all select id from warehouses
     union all select id from prices union all select id from stock_levels`,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Orders with two lines, one per minute. */
export async function seedOrders(knex: Knex, orders: number): Promise<void> {
  await knex.raw(`
    set statement_timeout = 0;
    begin;
    insert into orders (id, order_number, email, status, payment_status, currency, subtotal,
        discount_total, shipping_total, tax_total, grand_total, amount_captured, shipping_address,
        placed_at)
      select gen_random_uuid(), 'ORD-2026-' || lpad(n::text, 6, '0'), 'guest@example.com',
        'confirmed', 'captured', 'USD', 5997, 0, 500, 0, 6497, 6497,
        '{"line1": "123 Main St", "city": "Springfield", "postalCode": "62701", "country": "US"}',
        now() - n * interval '1 minute'
      from generate_series(1, ${orders}) n;
    insert into order_line_items (id, order_id, position, entity_id, entity_type, title, quantity,
        unit_price, total_price, requires_stock)
      select gen_random_uuid(), o.id, item.position, item.id, 'product', item.slug, item.position,
        1999, 1999 * item.position, true
      from orders o, (
        select id, slug, row_number() over (order by id) as position from entities limit 2
      ) item;
    commit;
  `);
  await knex.raw('vacuum analyze');
}
