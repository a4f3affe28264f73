import type { Knex } from 'knex';
import { requireExtensions } from '../src/database/require-extensions.js';

/**
 * The search index: one row for each entity, and the words of all titles.
 *
 * An entity's row holds the words of its texts in every locale, each reduced to its stem by the
 * text search configuration of that locale's language. It also holds terms that no text can
 * contain, such as `status:active` or `brand:018f…`, so that a filter narrows down a query inside
 * the index. Names of brands and categories, and prices, are not copied: a query looks them up, so
 * that renaming a brand changes one row, and a price is valid from the second that it says.
 */
export async function up(knex: Knex): Promise<void> {
  await requireExtensions(knex, ['pg_trgm', 'unaccent']);
  await knex.schema.raw(`
    -- Text as it is searched: lowercase, without accents, with spaces for ASCII punctuation, which
    -- PostgreSQL's parser would otherwise read as paths, hosts, and signs.
    create function search_text(value text) returns text
    language sql immutable strict parallel safe set search_path from current
    return translate(lower(unaccent(value)), $$!"#$%&'()*+,-./:;<=>\\?@[\\]^_\`{|}~$$, repeat(' ', 32));

    -- Each of PostgreSQL's configurations, extended to ignore accents.
    do $$
    declare
      configuration record;
      mapping record;
    begin
      for configuration in
        select oid, cfgname from pg_ts_config where cfgnamespace = 'pg_catalog'::regnamespace
      loop
        execute format('create text search configuration covenant_%s (copy = pg_catalog.%I)',
          configuration.cfgname, configuration.cfgname);
        for mapping in
          select t.alias, m.mapdict::regdictionary as dictionary
          from pg_ts_config_map m join ts_token_type('default') t on t.tokid = m.maptokentype
          where m.mapcfg = configuration.oid and t.alias like '%word%'
        loop
          execute format('alter text search configuration covenant_%s
            alter mapping for %s with unaccent, %s',
            configuration.cfgname, mapping.alias, mapping.dictionary);
        end loop;
      end loop;
    end $$;

    -- The configuration of a BCP 47 tag; 'covenant_simple', which knows no stems, for a language
    -- without one. It is not parallel safe on purpose: parallel workers would return the first
    -- matches of a large index in a different order each time.
    create function search_configuration(locale text) returns regconfig
    language sql stable parallel unsafe as $$
      select coalesce(
        (select oid from pg_ts_config where cfgnamespace = current_schema()::regnamespace
         and cfgname = 'covenant_' || case split_part(lower(locale), '-', 1)
           when 'ar' then 'arabic' when 'hy' then 'armenian' when 'eu' then 'basque'
           when 'ca' then 'catalan' when 'da' then 'danish' when 'nl' then 'dutch'
           when 'en' then 'english' when 'et' then 'estonian' when 'fi' then 'finnish'
           when 'fr' then 'french' when 'de' then 'german' when 'el' then 'greek'
           when 'hi' then 'hindi' when 'hu' then 'hungarian' when 'id' then 'indonesian'
           when 'ga' then 'irish' when 'it' then 'italian' when 'lt' then 'lithuanian'
           when 'ne' then 'nepali' when 'no' then 'norwegian' when 'nb' then 'norwegian'
           when 'nn' then 'norwegian' when 'pt' then 'portuguese' when 'ro' then 'romanian'
           when 'ru' then 'russian' when 'sr' then 'serbian' when 'es' then 'spanish'
           when 'sv' then 'swedish' when 'ta' then 'tamil' when 'tr' then 'turkish'
           when 'yi' then 'yiddish' end),
        'covenant_simple'::regconfig::oid)::regconfig
    $$;

    -- The texts are stored apart from the rest of the row, which scans of many rows read.
    create table search_documents (
      entity_id uuid primary key references entities on delete cascade,
      type text not null,
      status text not null,
      category_ids uuid[] not null,
      brand_ids uuid[] not null,
      options text[] not null,
      skus text[] not null,
      title_words tsvector not null,
      words tsvector not null
    ) with (toast_tuple_target = 128);
    create index search_documents_words on search_documents using gin (words);
    create index search_documents_title_words on search_documents using gin (title_words);
    create index search_documents_skus on search_documents using gin (skus);

    create table search_words (word text primary key);
    create index search_words_similar on search_words using gin (word gin_trgm_ops);

    create index brands_search on brands using gin (search_text(display_name) gin_trgm_ops);
    create index categories_search on categories using gin (search_text(name) gin_trgm_ops);

    -- The range of a price facet that contains an amount of minor units: 1000-1999, 2000-4999,
    -- 5000-9999, and so on.
    create function price_range(amount bigint) returns text
    language sql immutable parallel safe as $$
      select case
        when amount < 100 then '0-99'
        when amount >= 5 * power then 5 * power || '-' || 10 * power - 1
        when amount >= 2 * power then 2 * power || '-' || 5 * power - 1
        else power || '-' || 2 * power - 1 end
      from (select trunc(10::numeric ^ (length(amount::text) - 1)) as power) as powers
    $$;

    create aggregate concat_words(tsvector) (sfunc = tsvector_concat, stype = tsvector,
      initcond = '');
  `);
}

export function down(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only.'));
}
