/**
 * The statements that answer a search. Their text depends only on which facets are requested, and
 * on whether there is a query.
 */

/** The number of matches that are ranked and counted. */
export const maxMatches = 4_000;
/** The number of values of a facet. */
export const maxFacetValues = 200;

export const facetNames = ['type', 'category', 'brand', 'status', 'price', 'options'] as const;
export type FacetName = (typeof facetNames)[number];

/** `value` and `n`, the number of entities in `counted` that have it. */
const counts: Record<FacetName, string> = {
  type: 'select type as value, count(*) as n from counted group by type',
  status: 'select status as value, count(*) as n from counted group by status',
  category: countLinks('category_ids', 'categories'),
  brand: countLinks('brand_ids', 'brands'),
  options: `select value, count(*) as n from (select unnest(options) as value from counted) as found
    group by value`,
  price: `select price_range(min(amount)) as value, count(*) as n from (
      select min(amount) as amount from (
        select distinct on (p.entity_id, v.id) p.entity_id, p.amount from (
          select found.*,
            bool_or(variant_id is not null) over (partition by found.entity_id) as is_of_variants
          from counted r, lateral (
            select * from prices
            where entity_id = r.entity_id and currency = $currency and customer_group_id is null
              and coalesce(min_quantity, 1) <= 1 and coalesce(max_quantity, 1) >= 1
              and coalesce(valid_from <= now(), true) and coalesce(valid_until > now(), true)
            offset 0
          ) as found
        ) as p
        left join lateral (
          select id from variants
          where p.is_of_variants and entity_id = p.entity_id and status = 'active' offset 0
        ) as v on true
        where p.variant_id is null or p.variant_id = v.id
        -- As src/domain/pricing/choose-price.ts chooses.
        order by p.entity_id, v.id, p.variant_id is null,
          coalesce(p.max_quantity, 9007199254740991) - coalesce(p.min_quantity, 1),
          coalesce(date_part('epoch', p.valid_until), 8.64e12)
            - coalesce(date_part('epoch', p.valid_from), -8.64e12),
          p.created_at desc, p.id desc
      ) as chosen
      group by entity_id
    ) as lowest
    -- The range is named once for each group: by its number of digits, and its first one.
    group by case when amount >= 100 then length(amount::text) end,
      case when amount >= 100 then width_bucket(left(amount::text, 1)::int, '{1,2,5}'::int[]) end`,
};

/** Counts by id before it joins the slugs. */
function countLinks(column: string, table: string): string {
  return `select t.slug as value, n from (
      select id, count(*) as n from (select unnest(${column}) as id from counted) as found group by id
    ) as links join ${table} t using (id)`;
}

/** One more than can be returned, so that a longer list shows. */
const facetColumn = (name: FacetName): string =>
  `(select coalesce(json_object_agg(value, n order by n desc, value), '{}') from (
     ${counts[name]} order by n desc, value limit ${maxFacetValues + 1}) as counts) as "${name}"`;

/** What each facet reads of a match, beside its id. */
const columnsOf: Record<FacetName, string> = {
  type: ', type',
  status: ', status',
  category: ', category_ids',
  brand: ', brand_ids',
  options: ', options',
  price: '',
};

/**
 * The entities for which a condition on an index of words holds, slice by slice, from the smallest
 * to the largest (`search_slice`, migrations/0020_search_slices.ts). A reader with a `limit` stops
 * after the slices that it needs: within one, PostgreSQL has to find all matches before the first.
 */
const inSlices = (columns: string, condition: string): string => `
    select ${columns} from generate_series(0, 5) as slice, lateral (
      select * from search_documents
      where ${condition} and array[search_slice(entity_id)] @> array[slice]) as found`;

/**
 * The entities that match the tsquery `$query`. An entity with the SKU `$sku` comes first, then those whose
 * title matches `$titleQuery`, then the others, each by the relevance of the words `$wordQuery`.
 *
 * `limit` without an order is deliberate: it ends the scan of a query that matches half of the
 * catalog. Matches then come in the order of slices and, in one, of the table. That is the same for
 * every page, because PostgreSQL cannot see the query when it plans, so it always reads the index
 * of words, and because search_configuration is not parallel safe.
 *
 * Texts are read last, and only of those that are ranked: they are most of a row. A condition that
 * "is true" filters rows that another index found: most of the catalog can match it.
 */
const matchQuery = (columns: string): string => `
  rest as materialized (${inSlices(
    `${columns}, title_words @@ (select $titleQuery::tsquery) as is_titled`,
    'words @@ (select $query::tsquery)',
  )}
    limit ${maxMatches + 1}),
  many as materialized (select count(*) > ${maxMatches} as value from rest),
  -- Those of many matches that should come first may be beyond the limit.
  titled as materialized (${inSlices(
    `${columns}, true as is_titled`,
    `title_words @@ (select $titleQuery::tsquery)
        and (not $hasExclusions or (words @@ (select $query::tsquery)) is true)`,
  )}
    where (select value from many) limit ${maxMatches}),
  coded as materialized (
    select ${columns} from search_documents
    where skus @> array[$sku::text] and (words @@ (select $filters::tsquery)) is true),
  candidates as materialized (
    select ${columns}, 2 as tier from coded
    union all
    select * from (
      select ${columns}, 1 as tier from titled
      union all
      select ${columns}, is_titled::int as tier from rest
      where not (is_titled and (select value from many))) as found
    where not exists (select from coded where coded.entity_id = found.entity_id)
    limit ${maxMatches + 1}),
  counted as materialized (
    select c.*, tier + ts_rank(d.words, (select $wordQuery::tsquery), 32)::float8 as score
    from candidates c join search_documents d using (entity_id)
    order by score desc, entity_id desc limit ${maxMatches}),
  capped as (
    select value or (select count(*) from candidates) > ${maxMatches} as value from many),
  hits as (select entity_id, score from counted)`;

/**
 * The entities that match the tsquery `$filters`, of which the page has the newest: ids are in the
 * order of creation. If there are too many, those that are counted are not those of the page.
 */
const matchFilters = (columns: string): string => `
  candidates as materialized (${inSlices(columns, 'words @@ (select $filters::tsquery)')}
    limit ${maxMatches + 1}),
  counted as materialized (select * from candidates limit ${maxMatches}),
  capped as materialized (select count(*) > ${maxMatches} as value from candidates),
  hits as (
    select entity_id, 0 as score from candidates where not (select value from capped)
    union all
    -- Planned for its values: it reads the newest of many, or all of a few.
    (select entity_id, 0 from search_documents
      where words @@ $filters::tsquery and (select value from capped)
      order by entity_id desc limit least(${maxMatches}, $offset::bigint + $limit)))`;

/** Returns one row: the total, whether it is capped, the page of hits, and each facet. */
export function searchStatement(facets: FacetName[], hasQuery: boolean): string {
  const counted = facetNames.filter((name) => facets.includes(name));
  const columns = `entity_id${counted.map((name) => columnsOf[name]).join('')}`;
  return `with ${hasQuery ? matchQuery(columns) : matchFilters(columns)}
    select (select count(*) from counted) as total, (select value from capped) as "isCapped",
      (select coalesce(json_agg(hit), '[]') from (
        select entity_id as id, score from hits order by score desc, entity_id desc
        offset $offset limit $limit) as hit) as hits
      ${counted.map((name) => `, ${facetColumn(name)}`).join('')}
    from search_configuration('') as not_parallel`;
}
