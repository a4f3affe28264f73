import { expect } from 'chai';
import type { Knex } from 'knex';
import { connect } from '../../src/database/connect.js';
import { migrate } from '../../src/database/migrate.js';
import { pluginFolders } from '../../src/plugins/plugin-folders.js';
import { cloneDatabase } from '../support/database.js';
import { idOf as id } from '../support/every-table.js';
import { loadPluginTests } from '../support/plugin-tests.js';
import { another, type UniqueIndexes } from './cases.js';

/** A row of each table with a unique index, and a second row of the tables that they refer to. */
const seed = `
  insert into users (id, name, email) values
    ('${id(1)}', 'Jane', 'jane@example.com'), ('${id(2)}', 'Joe', 'joe@example.com'),
    ('${id(49)}', 'Jim', 'jim.doe@example.com');
  insert into sessions (id, user_id, token, expires_at) values
    ('${id(3)}', '${id(1)}', 'token', now());
  insert into api_keys (id, name, prefix, key_hash, permissions) values
    ('${id(4)}', 'till', 'ck', 'hash', '{catalog:read}');
  insert into idempotency_keys (scope, key, holder, body_hash, locked_until, expires_at) values
    ('user', 'key', '${id(1)}', 'hash', now(), now());
  insert into entities (id, type, slug, status) values
    ('${id(10)}', 'product', 'mug', 'active'), ('${id(11)}', 'product', 'cup', 'active');
  insert into entity_attributes (entity_id, locale, title) values ('${id(10)}', 'en', 'Mug');
  insert into categories (id, slug, name) values
    ('${id(12)}', 'kitchen', 'Kitchen'), ('${id(13)}', 'garden', 'Garden');
  insert into brands (id, slug, display_name) values
    ('${id(14)}', 'acme', 'Acme'), ('${id(15)}', 'apex', 'Apex');
  insert into entity_categories (entity_id, category_id) values ('${id(10)}', '${id(12)}');
  insert into entity_brands (entity_id, brand_id) values ('${id(10)}', '${id(14)}');
  insert into option_types (id, entity_id, name, display_name) values
    ('${id(16)}', '${id(10)}', 'size', 'Size'), ('${id(40)}', '${id(10)}', 'glaze', 'Glaze');
  insert into option_values (id, option_type_id, value, display_name) values
    ('${id(17)}', '${id(16)}', 's', 'S');
  insert into variants (id, entity_id, sku, option_value_ids) values
    ('${id(18)}', '${id(10)}', 'MUG-S', '{${id(17)}}');
  insert into search_documents (entity_id, type, status, category_ids, brand_ids, options, skus,
      title_words, words) values ('${id(10)}', 'product', 'active', '{}', '{}', '{}', '{}', '', '');
  insert into search_words (word) values ('mug');
  insert into media_assets (id, filename, content_type, size, storage_key) values
    ('${id(20)}', 'mug.png', 'image/png', 1, 'mug.png'),
    ('${id(41)}', 'cup.png', 'image/png', 1, 'cup.png');
  insert into entity_media (id, entity_id, media_asset_id, role) values
    ('${id(80)}', '${id(10)}', '${id(20)}', 'primary');
  insert into prices (id, entity_id, currency, amount) values ('${id(21)}', '${id(10)}', 'USD', 1);
  insert into warehouses (id, name, code) values
    ('${id(22)}', 'Main', 'MAIN'), ('${id(42)}', 'West', 'WEST');
  insert into stock_levels (id, entity_id, warehouse_id) values
    ('${id(23)}', '${id(10)}', '${id(22)}');
  insert into customers (id, user_id, email) values ('${id(24)}', '${id(1)}', 'jane@example.com'), ('${id(46)}', '${id(2)}', 'joe@example.com');
  insert into customer_groups (id, name) values ('${id(44)}', 'Trade'), ('${id(99)}', 'Other');
  insert into customer_group_members (group_id, customer_id) values ('${id(44)}', '${id(24)}');
  insert into customer_addresses (id, customer_id, type, is_default, first_name, last_name, line1,
      city, postal_code, country) values
    ('${id(45)}', '${id(24)}', 'shipping', true, 'Jane', 'Doe', '1 Main St', 'Oslo', '0150', 'NO');
  insert into promotions (id, code, name, type) values
    ('${id(25)}', 'TEN', 'Ten', 'fixed_off_order'), ('${id(26)}', 'TWO', 'Two', 'fixed_off_order');
  insert into carts (id, currency, expires_at) values
    ('${id(27)}', 'USD', now()), ('${id(43)}', 'USD', now());
  insert into cart_items (id, cart_id, entity_id, title, quantity, unit_price) values
    ('${id(28)}', '${id(27)}', '${id(10)}', 'Mug', 1, 1);
  insert into order_counters (year, last_number) values (2000, 1);
  insert into orders (id, order_number, status, payment_status, currency, subtotal, discount_total,
      shipping_total, tax_total, grand_total, cart_id) values
    ('${id(30)}', 'ORD-1', 'pending', 'none', 'USD', 1, 0, 0, 0, 1, '${id(27)}');
  insert into promotion_redemptions (promotion_id, order_id, customer_key, discount_amount) values
    ('${id(25)}', '${id(30)}', 'jane@example.com', 1);
  insert into order_line_items (id, order_id, position, entity_id, entity_type, title, quantity,
      unit_price, total_price, requires_stock) values
    ('${id(47)}', '${id(30)}', 1, '${id(10)}', 'product', 'Mug', 1, 1, 1, false),
    ('${id(48)}', '${id(30)}', 2, '${id(10)}', 'product', 'Mug', 1, 1, 1, false);
  insert into order_downloads (order_line_item_id, media_asset_id, downloads_used) values
    ('${id(47)}', '${id(20)}', 1);
  insert into payments (id, order_id, provider, provider_payment_id, status, amount, currency) values
    ('${id(31)}', '${id(30)}', 'manual', 'pi_1', 'captured', 1, 'USD');
  insert into refunds (id, order_id, payment_id, provider_refund_id, status, amount, currency) values
    ('${id(32)}', '${id(30)}', '${id(31)}', 're_1', 'pending', 1, 'USD');
  insert into payment_events (provider, event_id, type, outcome) values
    ('manual', 'evt_1', 'payment_intent.succeeded', 'applied');
  insert into sign_in_addresses (user_id, address) values ('${id(1)}', '203.0.113.7');
  insert into webhook_endpoints (id, url, events, secret) values
    ('${id(60)}', 'https://example.com/a', '{*}', 'x'),
    ('${id(61)}', 'https://example.com/b', '{*}', 'x');
  insert into webhook_lanes (webhook_id) values ('${id(60)}');
  insert into outbox_events (id, name, payload) values
    ('${id(62)}', 'catalog.delete', '{}'), ('${id(63)}', 'catalog.delete', '{}');
  insert into webhook_deliveries (id, webhook_id, event_id, event) values
    ('${id(64)}', '${id(60)}', '${id(62)}', 'catalog.delete');
`;

const core: UniqueIndexes['cases'] = {
  users_email_key: { table: 'users', copy: another, but: [{ email: 'jim@example.com' }] },
  sessions_token_key: { table: 'sessions', copy: another, but: [{ token: 'other' }] },
  api_keys_key_hash_key: { table: 'api_keys', copy: another, but: [{ key_hash: 'other' }] },
  idempotency_keys_pkey: {
    table: 'idempotency_keys',
    copy: {},
    but: [{ scope: 'other' }, { key: 'other' }],
  },
  entities_slug_key: { table: 'entities', copy: another, but: [{ slug: 'jug' }] },
  entity_attributes_pkey: {
    table: 'entity_attributes',
    copy: {},
    but: [{ entity_id: id(11) }, { locale: 'de' }],
  },
  // The triggers have inserted this row.
  entity_counts_pkey: {
    table: 'entity_counts',
    copy: {},
    but: [{ type: 'course' }, { status: 'draft' }, { shard: 99 }],
  },
  categories_slug_key: { table: 'categories', copy: another, but: [{ slug: 'attic' }] },
  brands_slug_key: { table: 'brands', copy: another, but: [{ slug: 'other' }] },
  entity_categories_pkey: {
    table: 'entity_categories',
    copy: {},
    but: [{ entity_id: id(11) }, { category_id: id(13) }],
  },
  entity_brands_pkey: {
    table: 'entity_brands',
    copy: {},
    but: [{ entity_id: id(11) }, { brand_id: id(15) }],
  },
  search_documents_pkey: { table: 'search_documents', copy: {}, but: [{ entity_id: id(11) }] },
  search_words_pkey: { table: 'search_words', copy: {}, but: [{ word: 'jug' }] },
  option_types_name_key: {
    table: 'option_types',
    copy: another,
    but: [{ entity_id: id(11) }, { name: 'color' }],
  },
  option_values_value_key: {
    table: 'option_values',
    copy: another,
    but: [{ option_type_id: id(40) }, { value: 'm' }],
  },
  variants_sku_key: {
    table: 'variants',
    copy: { ...another, option_value_ids: [] },
    but: [{ sku: 'MUG-M' }, { sku: null }],
  },
  variants_combination_key: {
    table: 'variants',
    copy: { ...another, sku: 'MUG-M' },
    but: [{ entity_id: id(11) }, { option_value_ids: [] }],
  },
  media_assets_storage_key_key: {
    table: 'media_assets',
    copy: another,
    but: [{ storage_key: 'other.png' }, { storage_key: null, url: 'https://example.com/a.png' }],
  },
  entity_media_key: {
    table: 'entity_media',
    copy: another,
    but: [
      { entity_id: id(11) },
      { media_asset_id: id(41) },
      { variant_id: id(18) },
      { role: 'gallery' },
    ],
  },
  prices_natural_key: {
    table: 'prices',
    copy: another,
    but: [
      { entity_id: id(11) },
      { variant_id: id(18) },
      { currency: 'EUR' },
      { customer_group_id: id(99) },
      { min_quantity: 2 },
      { max_quantity: 2 },
      { valid_from: '2026-01-01T00:00:00Z' },
      { valid_until: '2026-01-01T00:00:00Z' },
    ],
  },
  warehouses_code_key: { table: 'warehouses', copy: another, but: [{ code: 'EAST' }] },
  stock_levels_key: {
    table: 'stock_levels',
    copy: another,
    but: [{ entity_id: id(11) }, { variant_id: id(18) }, { warehouse_id: id(42) }],
  },
  customers_user_id_key: { table: 'customers', copy: another, but: [{ user_id: id(49) }] },
  customer_addresses_default_key: {
    table: 'customer_addresses',
    copy: another,
    but: [{ customer_id: id(46) }, { type: 'billing' }, { is_default: false }],
  },
  customer_groups_name_key: {
    table: 'customer_groups',
    copy: { ...another, name: 'TRADE' },
    but: [{ name: 'Retail' }],
  },
  customer_group_members_pkey: {
    table: 'customer_group_members',
    copy: {},
    but: [{ group_id: id(99) }, { customer_id: id(46) }],
  },
  order_downloads_pkey: {
    table: 'order_downloads',
    copy: {},
    but: [{ order_line_item_id: id(48) }, { media_asset_id: id(41) }],
  },
  promotions_code_key: { table: 'promotions', copy: another, but: [{ code: 'SIX' }] },
  cart_items_key: {
    table: 'cart_items',
    copy: another,
    but: [{ cart_id: id(43) }, { entity_id: id(11) }, { variant_id: id(18) }],
  },
  order_counters_pkey: { table: 'order_counters', copy: {}, but: [{ year: 2001 }] },
  orders_order_number_key: {
    table: 'orders',
    copy: { ...another, cart_id: null },
    but: [{ order_number: 'ORD-2' }],
  },
  orders_cart_id_key: {
    table: 'orders',
    copy: { ...another, order_number: 'ORD-2' },
    but: [{ cart_id: null }, { status: 'cancelled' }],
  },
  promotion_redemptions_pkey: {
    table: 'promotion_redemptions',
    copy: {},
    but: [{ promotion_id: id(26) }, { order_id: id(99) }],
  },
  payments_order_id_key: {
    table: 'payments',
    copy: { ...another, provider_payment_id: 'pi_2' },
    but: [{ order_id: id(99) }],
  },
  payments_provider_payment_id_key: {
    table: 'payments',
    copy: { ...another, order_id: id(99) },
    but: [{ provider_payment_id: 'pi_2' }, { provider_payment_id: null }],
  },
  refunds_provider_refund_id_key: {
    table: 'refunds',
    copy: another,
    but: [{ provider_refund_id: 're_2' }, { provider_refund_id: null }],
  },
  payment_events_pkey: {
    table: 'payment_events',
    copy: {},
    but: [{ provider: 'stripe' }, { event_id: 'evt_2' }],
  },
  webhook_lanes_pkey: { table: 'webhook_lanes', copy: {}, but: [{ webhook_id: id(61) }] },
  webhook_deliveries_event_key: {
    table: 'webhook_deliveries',
    copy: another,
    but: [{ event_id: id(63) }, { webhook_id: id(61) }],
  },
  sign_in_addresses_pkey: {
    table: 'sign_in_addresses',
    copy: {},
    but: [{ user_id: id(2) }, { address: '203.0.113.8' }],
  },
};

const added = (await loadPluginTests()).map(({ uniqueIndexes }) => uniqueIndexes);

const cases = Object.assign({}, core, ...added.map((one) => one.cases)) as UniqueIndexes['cases'];

describe('unique indexes', () => {
  let knex: Knex;
  let close: () => Promise<void>;
  before(async () => {
    const { direct, drop } = await cloneDatabase();
    knex = connect(direct);
    await migrate(knex, pluginFolders);
    for (const text of [seed, ...added.map((one) => one.seed)]) await knex.raw(text);
    close = async () => {
      await knex.destroy();
      await drop();
    };
  });
  after(() => close());

  /** The name of the constraint that rejects a copy of the table's first row with these changes. */
  async function violatedIndex(table: string, changes: object): Promise<string> {
    const columns = await knex('information_schema.columns')
      .where({ table_name: table, table_schema: 'public', is_generated: 'NEVER' })
      .pluck<string[]>('column_name');
    const names = columns.join(', ');
    const insert = `insert into ${table} (${names}) select ${names} from jsonb_populate_record(
      null::${table}, (select to_jsonb(first) from ${table} first order by first limit 1) || ?)`;
    const transaction = await knex.transaction();
    try {
      await transaction.raw(insert, [JSON.stringify(changes)]);
      return 'accepted';
    } catch (error) {
      return (error as { constraint?: string }).constraint ?? String(error);
    } finally {
      // The deferred references of accepted copies do not resolve.
      await transaction.rollback();
    }
  }

  for (const [name, { table, copy, but }] of Object.entries(cases)) {
    it(`reject a duplicate row by ${name} for every case`, async () => {
      expect(await violatedIndex(table, copy)).to.equal(name);
      for (const change of but) {
        expect(await violatedIndex(table, { ...copy, ...change }), JSON.stringify(change)).to.equal(
          'accepted',
        );
      }
    });
  }

  it('have a case each, except for primary keys named id', async () => {
    const { rows } = await knex.raw<{ rows: { name: string; columns: string }[] }>(
      `select i.indexrelid::regclass::text as name,
              string_agg(a.attname, ', ' order by a.attnum) as columns
       from pg_index i
       join pg_class t on t.oid = i.indrelid and t.relnamespace = 'public'::regnamespace
       join pg_attribute a on a.attrelid = i.indexrelid
       where i.indisunique and t.relname not like 'knex_%'
       group by i.indexrelid`,
    );
    const others = rows.filter(({ columns }) => columns !== 'id').map(({ name }) => name);
    expect(others, 'every unique index has a case above').to.have.members(Object.keys(cases));
    const ids = rows.filter(({ columns }) => columns === 'id').map(({ name }) => name);
    const tables = await knex('information_schema.columns')
      .where({ table_schema: 'public', column_name: 'id' })
      .whereNot('table_name', 'like', 'knex_%')
      .pluck<string[]>('table_name');
    expect(ids).to.have.members(tables.map((table) => `${table}_pkey`));
  });
});
