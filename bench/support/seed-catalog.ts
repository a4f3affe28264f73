import type { Knex } from 'knex';

/** Fills a database with entities that have one or two records of every kind, using only SQL. */
export async function seedCatalog(knex: Knex, entities: number): Promise<void> {
  await knex.raw(`
    set statement_timeout = 0;
    insert into categories (id, slug, name)
      select gen_random_uuid(), 'category-' || n, 'Category ' || n from generate_series(1, 50) n;
    insert into brands (id, slug, display_name)
      select gen_random_uuid(), 'brand-' || n, 'Brand ' || n from generate_series(1, 50) n;
    insert into warehouses (id, name, code) values (gen_random_uuid(), 'Main', 'main');
    insert into entities (id, type, slug, status, metadata, created_at, published_at)
      select gen_random_uuid(), 'product', 'widget-' || n, 'active', '{"season": "spring"}',
        now() - n * interval '1 second', now()
      from generate_series(1, ${entities}) n;
    insert into entity_attributes (entity_id, locale, title, description)
      select id, 'en', 'Widget ' || slug, repeat('A fine widget. ', 20) from entities;
    insert into option_types (id, entity_id, name, display_name)
      select gen_random_uuid(), id, 'size', 'Size' from entities;
    insert into option_values (id, option_type_id, value, display_name)
      select gen_random_uuid(), t.id, size, size from option_types t, unnest(array['S', 'M']) size;
    insert into variants (id, entity_id, sku, options, option_value_ids)
      select gen_random_uuid(), t.entity_id, 'SKU-' || v.id, jsonb_build_object('size', v.value), array[v.id]
      from option_values v join option_types t on t.id = v.option_type_id;
    insert into entity_categories
      select e.id, c.id from entities e
      join categories c on c.slug = 'category-' || (1 + abs(hashtext(e.slug)) % 50);
    insert into entity_brands
      select e.id, b.id from entities e
      join brands b on b.slug = 'brand-' || (1 + abs(hashtext(e.slug)) % 50);
    insert into media_assets (id, filename, content_type, size, url)
      select id, slug || '.png', 'image/png', 1000, '/media/' || slug || '.png' from entities;
    insert into entity_media (entity_id, media_asset_id, role)
      select id, id, 'primary' from entities;
    insert into prices (id, entity_id, currency, amount)
      select gen_random_uuid(), id, 'USD', 1999 from entities;
    insert into stock_levels (id, entity_id, warehouse_id, quantity_on_hand)
      select gen_random_uuid(), e.id, w.id, 10 from entities e, warehouses w;
  `);
  await knex.raw('vacuum analyze');
}
