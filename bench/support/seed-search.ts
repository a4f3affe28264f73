import type { Knex } from 'knex';
import { SearchDocument } from '../../src/models/SearchDocument.js';

/**
 * Words of titles, from the most frequent to the rarest: word 1 is in about a quarter of the
 * titles, and word 20,000 in about one of 50,000, as in a natural language.
 */
const vocabulary = 20_000;

/** Entities that are indexed with one statement. */
const batchSize = 500;

/**
 * Fills a database with active products that have texts, links, a variant, and a price, and indexes
 * them as the server does. Each title has four words, each description twelve. Every fifth
 * description contains "everywhere", and every entity's SKU is CODE-<number>. Ids are UUIDs of
 * version 7: in the order of creation, with a random end.
 */
export async function seedSearch(knex: Knex, entities: number): Promise<void> {
  await withoutTimeout(knex, [catalog(entities)]);
  await withoutIndexes(knex, () => indexAll(knex, entities));
  await withoutTimeout(knex, ['vacuum analyze']);
}

/** Runs statements on one connection. `vacuum` cannot share a request with another statement. */
async function withoutTimeout(knex: Knex, statements: string[]): Promise<void> {
  const client = knex.client as Knex.Client;
  const connection = (await client.acquireConnection()) as object;
  for (const statement of ['set statement_timeout = 0', ...statements, 'reset statement_timeout']) {
    await knex.raw(statement).connection(connection);
  }
  await client.releaseConnection(connection);
}

const catalog = (entities: number): string => `
  set work_mem = '256MB'; set synchronous_commit = off;
  select setseed(0.5);
  create temporary table dictionary as
    select n, (select string_agg(substr('bcdfghklmnprstvw', 1 + d % 16, 1)
        || substr('aeiou', 1 + d / 16 % 5, 1), '') from unnest(array[n, n / 71, n / 5041]) d)
      || n as word
    from generate_series(1, ${vocabulary}) n;
  insert into categories (id, slug, name)
    select gen_random_uuid(), 'category-' || n, 'Category ' || n from generate_series(1, 50) n;
  insert into brands (id, slug, display_name)
    select gen_random_uuid(), 'brand-' || n, 'Brand ' || n from generate_series(1, 200) n;
  create temporary table numbered as
    select n, ${idOf('n')} as id, 1 + floor(50 * random())::int as category,
      1 + floor(200 * random())::int as brand, random() < 0.2 as is_everywhere
    from generate_series(1, ${entities}) n;
  -- 20,000 ^ random() is distributed as Zipf's law says.
  create temporary table texts as
    select p.n, string_agg(d.word, ' ') filter (where place <= 4) as title,
      string_agg(d.word, ' ') filter (where place > 4) as description
    from (
      select n, place, floor(${vocabulary} ^ random())::int as word_number
      from generate_series(1, ${entities}) n, generate_series(1, 16) place
    ) p join dictionary d on d.n = p.word_number group by p.n;
  insert into entities (id, type, slug, status, created_at, published_at)
    select id, 'product', 'item-' || n, 'active', now(), now() from numbered order by n;
  insert into entity_attributes (entity_id, locale, title, description)
    select id, 'en', title, description || case when is_everywhere then ' everywhere' else '' end
    from numbered join texts using (n) order by n;
  insert into entity_categories
    select p.id, c.id from numbered p join categories c on c.slug = 'category-' || category;
  insert into entity_brands
    select p.id, b.id from numbered p join brands b on b.slug = 'brand-' || brand;
  insert into variants (id, entity_id, sku, options)
    select id, id, 'CODE-' || n, jsonb_build_object('size', 'S' || n % 7, 'color', 'c' || n % 12)
    from numbered order by n;
  insert into prices (id, entity_id, currency, amount)
    select id, id, 'USD', 100 + n % 50000 from numbered order by n;
  drop table dictionary, numbered, texts;
  reset work_mem; reset synchronous_commit;
  analyze`;

const idOf = (n: string): string =>
  `(lpad(to_hex(${n}), 12, '0') || '7' || substr(md5(${n}::text), 1, 3) || '8'
    || substr(md5(${n}::text), 4, 15))::uuid`;

/** Two at a time: most of the time goes into PostgreSQL's reading of the texts. */
async function indexAll(knex: Knex, entities: number): Promise<void> {
  let next = 1;
  const worker = async (): Promise<void> => {
    while (next <= entities) {
      const first = next;
      next += batchSize;
      const { rows } = await knex.raw<{ rows: { id: string }[] }>(
        `select ${idOf('n')} as id from generate_series(?::int, ?::int) n`,
        [first, Math.min(next - 1, entities)],
      );
      const ids = rows.map(({ id }) => id);
      await SearchDocument.index(knex, ids, 'en');
    }
  };
  await Promise.all([worker(), worker()]);
}

/** Inverted indexes are built after their rows, which is several times faster. */
async function withoutIndexes(knex: Knex, work: () => Promise<void>): Promise<void> {
  const { rows } = await knex.raw<{ rows: { indexname: string; indexdef: string }[] }>(
    `select indexname, indexdef from pg_indexes
     where tablename = 'search_documents' and indexdef like '%USING gin%'`,
  );
  for (const { indexname } of rows) await knex.raw(`drop index ${indexname}`);
  await work();
  const definitions = rows.map(({ indexdef }) => indexdef);
  await withoutTimeout(knex, ["set maintenance_work_mem = '256MB'", ...definitions]);
}
