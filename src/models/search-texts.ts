/** The statements that write the search index, and those that read texts for what was found. */

/** Surround what matches in a text. They are private characters, which texts do not contain. */
export const markStart = '\ue000';
export const markEnd = '\ue001';

/**
 * Writes the documents of the entities $1, and the words of their titles. $2 is the locale in
 * which the words of an entity without attributes are read. $3 has texts that plugins add.
 *
 * A tsvector holds at most 1 MB, so only an entity's first fifty locales are read, its descriptions
 * share 100,000 characters, and added texts 20,000. A row that would stay the same is not written.
 */
export const indexStatement = `
  with added as materialized (
    select "entityId" as entity_id, coalesce(locale, $2) as locale, weight,
      left(text, 20000 / (count(*) over (partition by "entityId"))::int) as text
    from jsonb_to_recordset($3) as added ("entityId" uuid, locale text, weight "char", text text)
  ),
  languages as materialized (
    select locale, search_configuration(locale) as language from (
      select locale from entity_attributes where entity_id = any($1)
      union select locale from added union select $2) as used
  ),
  documents as materialized (
    select e.id as entity_id, e.type, e.status, links.category_ids, links.brand_ids,
      array(select distinct key || ':' || value from variants v, jsonb_each_text(v.options)
        where v.entity_id = e.id and v.status = 'active' order by 1) as options,
      codes.skus, texts.simple_titles,
      texts.simple_titles || texts.titles || terms.terms as title_words,
      setweight(texts.simple_titles || texts.titles, 'A') || texts.others || additions.words
        || terms.terms as words
    from entities e,
      lateral (select
        array(select category_id from entity_categories where entity_id = e.id order by 1)
          as category_ids,
        array(select brand_id from entity_brands where entity_id = e.id order by 1) as brand_ids
      ) as links,
      lateral (select array(
        select lower(sku) from variants where entity_id = e.id and sku is not null order by 1
      ) as skus) as codes,
      lateral (select search_text(e.slug || ' ' || left(array_to_string(skus, ' '), 20000))
        as names) as own,
      lateral (
        select concat_words(to_tsvector('covenant_simple', titles)) as simple_titles,
          concat_words(to_tsvector(language, titles)) as titles,
          concat_words(setweight(to_tsvector(language, own.names), 'A')
            || setweight(to_tsvector(language, subtitles), 'B')
            || to_tsvector(language, descriptions)) as others
        from (
          select language, search_text(string_agg(title, ' ')) as titles,
            search_text(coalesce(string_agg(subtitle, ' '), '')) as subtitles,
            search_text(coalesce(string_agg(left(description, 100000 / number::int), ' '), ''))
              as descriptions
          from (
            select language, title, subtitle, description, count(*) over () as number
            from (select * from entity_attributes where entity_id = e.id
              order by created_at, locale limit 50) as first_texts
            join languages using (locale)
            union all select language, '', null, null, 1 from languages where locale = $2
          ) as of_entity
          group by language
        ) as by_language
      ) as texts,
      lateral (
        select concat_words(setweight(to_tsvector(language, search_text(text)), weight)) as words
        from added join languages using (locale) where entity_id = e.id
      ) as additions,
      lateral (
        select string_agg(quote_literal(term) || ':1' || weight, ' ')::tsvector as terms from (
          select 'status:' || e.status as term, 'D' as weight
          union all select 'type:' || e.type, 'D'
          union all select 'brand:' || id, 'B' from unnest(links.brand_ids) as id
          union all select 'category:' || id, 'C' from unnest(links.category_ids) as id
        ) as weighted
      ) as terms
    where e.id = any($1)
  ),
  new_words as (
    insert into search_words (word)
    select distinct title.word from documents,
      unnest(tsvector_to_array(simple_titles)) as title (word)
    where length(title.word) between 3 and 40 and title.word !~ '^[0-9]+$'
      and not exists (select from search_words known where known.word = title.word)
    order by title.word
    on conflict do nothing
  )
  insert into search_documents as d (entity_id, type, status, category_ids, brand_ids, options,
    skus, title_words, words)
  select entity_id, type, status, category_ids, brand_ids, options, skus, title_words, words
  from documents order by entity_id
  on conflict (entity_id) do update set status = excluded.status,
    category_ids = excluded.category_ids, brand_ids = excluded.brand_ids,
    options = excluded.options, skus = excluded.skus, title_words = excluded.title_words,
    words = excluded.words
  where (d.status, d.category_ids, d.brand_ids, d.options, d.skus, d.title_words, d.words)
    is distinct from (excluded.status, excluded.category_ids, excluded.brand_ids,
      excluded.options, excluded.skus, excluded.title_words, excluded.words)`;

/** The attributes of an entity in the best of the locales `names`, else in its first one. */
const bestTexts = (entityId: string, names: string): string =>
  `select locale, title, description from entity_attributes where entity_id = ${entityId}
   order by array_position(${names}, locale) nulls last, created_at, locale`;

const marked = (text: string, options: string): string => `ts_headline(
  search_configuration(texts.locale), translate(${text}, '${markStart}${markEnd}', ''),
  $3::tsquery, 'StartSel=${markStart}, StopSel=${markEnd}, ${options}')`;

/** What the hits $1 show, in the best of the locales $2, with what matches $3 marked. */
export const documentsStatement = `
  select e.id, e.type, e.slug, e.status, texts.title, texts.description,
    array(select c.slug from entity_categories l join categories c on c.id = l.category_id
      where l.entity_id = e.id order by c.sort_order, c.id limit 1000) as categories,
    array(select b.slug from entity_brands l join brands b on b.id = l.brand_id
      where l.entity_id = e.id order by b.display_name, b.id limit 1000) as brands,
    ${marked('texts.title', 'HighlightAll=true')} as "markedTitle",
    ${marked(
      'texts.description',
      'MaxFragments=2, MaxWords=25, MinWords=10, FragmentDelimiter=" … "',
    )} as "markedDescription"
  from entities e
  left join lateral (${bestTexts('e.id', '$2::text[]')} limit 1) as texts on true
  where e.id = any($1)`;

/**
 * Titles in which every word of $1 starts a word, of at most 500 of the entities that match the
 * tsquery $2: for each entity, in the best of the locales $3. Those that start with the text come
 * first, then the shorter ones. At most $4.
 */
export const suggestStatement = `
  with request as materialized (
    select lower(btrim(search_text($1))) as plain, string_agg(quote_literal(word) || ':*', ' & ')::tsquery as query
    from unnest(string_to_array(search_text($1), ' ')) as word where word <> ''
  ),
  matches as materialized (
    select entity_id from search_documents
    where title_words @@ (select query && $2::tsquery from request) limit 500
  )
  select title from (
    select distinct texts.title, starts_with(btrim(search_text(texts.title)), request.plain) as is_start
    from request, matches,
      lateral (select title from (${bestTexts('matches.entity_id', '$3::text[]')}) as texts
        where to_tsvector('covenant_simple', search_text(title)) @@ request.query limit 1) as texts
  ) as titles
  order by is_start desc, length(title), title limit $4`;
