import type { Knex } from 'knex';

/**
 * Words of titles, from the most frequent to the rarest: word 1 is in about a tenth of the titles,
 * and word 20,000 in about one of 200,000, as in a natural language.
 */
const vocabulary = 20_000;

/**
 * Fills a database with active products that have texts, links, a variant, and a price, and with
 * their rows of the search index, using only SQL. Each title has four words, each description
 * twelve. Every fifth description contains "everywhere", and every entity's SKU is CODE-<number>.
 */
export async function seedSearch(knex: Knex, entities: number): Promise<void> {
  await knex.raw(`
    set statement_timeout = 0;
    set maintenance_work_mem = '256MB';
    set synchronous_commit = off;
    create temporary table dictionary as
      select n, (select string_agg(substr('bcdfghklmnprstvw', 1 + d % 16, 1)
          || substr('aeiou', 1 + d / 16 % 5, 1), '') from unnest(array[n, n / 71, n / 5041]) d)
        || n as word
      from generate_series(1, ${vocabulary}) n;
    create unique index on dictionary (n);
    analyze dictionary;
    insert into categories (id, slug, name)
      select gen_random_uuid(), 'category-' || n, 'Category ' || n from generate_series(1, 50) n;
    insert into brands (id, slug, display_name)
      select gen_random_uuid(), 'brand-' || n, 'Brand ' || n from generate_series(1, 200) n;
    create temporary table numbered as
      select n, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid as id
      from generate_series(1, ${entities}) n;
    -- 20,000 ^ random() is distributed as Zipf's law says.
    create temporary table texts as
      select p.n, string_agg(d.word, ' ') filter (where place <= 4) as title,
        string_agg(d.word, ' ') filter (where place > 4)
          || case when p.n % 5 = 0 then ' everywhere' else '' end as description
      from (
        select n, place, floor(${vocabulary} ^ random())::int as word_number
        from numbered, generate_series(1, 16) place
      ) p join dictionary d on d.n = p.word_number group by p.n;
    insert into entities (id, type, slug, status, created_at, published_at)
      select id, 'product', 'item-' || n, 'active', now(), now() from numbered;
    insert into entity_attributes (entity_id, locale, title, description)
      select id, 'en', coalesce(title, 'Thing'), description from numbered join texts using (n);
    insert into entity_categories
      select p.id, c.id from numbered p join categories c on c.slug = 'category-' || (1 + n % 50);
    insert into entity_brands
      select p.id, b.id from numbered p join brands b on b.slug = 'brand-' || (1 + n % 200);
    insert into variants (id, entity_id, sku, options)
      select id, id, 'CODE-' || n, jsonb_build_object('size', 'S' || n % 7, 'color', 'c' || n % 12)
      from numbered;
    insert into prices (id, entity_id, currency, amount)
      select id, id, 'USD', 100 + n % 50000 from numbered;
    drop index search_documents_words, search_documents_title_words, search_documents_skus;
    insert into search_documents
      select p.id, 'product', 'active', array[l.category_id], array[b.brand_id],
        array['color:c' || n % 12, 'size:S' || n % 7], array['code-' || n],
        title_words || terms,
        setweight(title_words, 'A') || setweight(to_tsvector('covenant_english',
          'item ' || n || ' code ' || n), 'A')
          || to_tsvector('covenant_english', description) || terms
      from numbered p join texts t using (n)
      join entity_categories l on l.entity_id = p.id
      join entity_brands b on b.entity_id = p.id,
      lateral (select to_tsvector('covenant_simple', coalesce(title, ''))
        || to_tsvector('covenant_english', coalesce(title, '')) as title_words) w,
      lateral (select ('''status:active'':1 ''type:product'':1 ''brand:' || brand_id
        || ''':1B ''category:' || category_id || ''':1C')::tsvector as terms) x
      order by p.id;
    create index search_documents_words on search_documents using gin (words);
    create index search_documents_title_words on search_documents using gin (title_words);
    create index search_documents_skus on search_documents using gin (skus);
    insert into search_words select word from dictionary where exists (
      select from search_documents where title_words @@ word::tsquery limit 1);
    drop table dictionary, numbered, texts;
    reset maintenance_work_mem; reset synchronous_commit;
  `);
  await knex.raw('vacuum analyze');
}
