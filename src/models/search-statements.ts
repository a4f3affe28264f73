/**
 * The statements that answer a search. Their text depends only on which facets are requested, and
 * on whether there is a query.
 */

/** The number of matches that are ranked and counted. */
export const maxMatches = 10_000;
/** The number of values of a facet. */
export const maxFacetValues = 200;

export const facetNames = ['type', 'category', 'brand', 'status', 'price', 'options'] as const;
export type FacetName = (typeof facetNames)[number];

/** `value` and `n`, the number of entities in `ranked` that have it. */
const counts: Record<FacetName, string> = {
  type: 'select type as value, count(*) as n from ranked group by type',
  status: 'select status as value, count(*) as n from ranked group by status',
  category: countLinks('category_ids', 'categories'),
  brand: countLinks('brand_ids', 'brands'),
  options: `select value, count(*) as n from ranked, unnest(options) as value group by value`,
  price: `select price_range(min(amount)) as value, count(*) as n from (
      select min(amount) as amount from ranked r
      left join variants v on v.entity_id = r.entity_id and v.status = 'active',
      lateral (
        select p.amount from prices p
        where p.entity_id = r.entity_id and p.currency = $currency
          and (p.variant_id is null or p.variant_id = v.id)
          and p.customer_group_id is null
          and coalesce(p.min_quantity, 1) <= 1 and coalesce(p.max_quantity, 1) >= 1
          and coalesce(p.valid_from <= now(), true) and coalesce(p.valid_until > now(), true)
        -- As src/domain/pricing/choose-price.ts chooses.
        order by p.variant_id is null,
          coalesce(p.max_quantity, 9007199254740991) - coalesce(p.min_quantity, 1),
          coalesce(extract(epoch from p.valid_until), 8.64e12)
            - coalesce(extract(epoch from p.valid_from), -8.64e12),
          p.created_at desc, p.id desc
        limit 1
      ) as price
      group by r.entity_id
    ) as lowest
    -- The range is named once for each group: by its number of digits, and its first one.
    group by case when amount >= 100 then length(amount::text) end,
      case when amount >= 100 then width_bucket(left(amount::text, 1)::int, '{1,2,5}'::int[]) end`,
};

/** Counts by id before it joins the slugs. */
function countLinks(column: string, table: string): string {
  return `select t.slug as value, n from (
      select id, count(*) as n from ranked, unnest(${column}) as id group by id
    ) as links join ${table} t using (id)`;
}

/** One more than can be returned, so that a longer list shows. */
const facetColumn = (name: FacetName): string =>
  `(select coalesce(json_object_agg(value, n order by n desc, value), '{}') from (
     ${counts[name]} order by n desc, value limit ${maxFacetValues + 1}) as counts) as "${name}"`;

const columns = 'entity_id, type, status, category_ids, brand_ids, options';

/**
 * The entities that match the tsquery `$query`. An entity with the SKU `$sku` comes first, then those whose
 * title matches `$titleQuery`, then the others, each by the relevance of the words `$wordQuery`.
 *
 * `limit` without an order is deliberate: it ends the scan of a query that matches half of the
 * catalog. Matches then come in the order of the table, which is the same for every page, because
 * PostgreSQL cannot see the query when it plans, so it always reads the index of words, and
 * because search_configuration is not parallel safe.
 */
const matchQuery = `
  rest as materialized (
    select * from search_documents where words @@ (select $query::tsquery) limit ${maxMatches + 1}),
  -- Those of many matches that should come first may be beyond the limit.
  titled as materialized (
    select * from search_documents
    where title_words @@ (select $titleQuery::tsquery) and (select count(*) from rest) > ${maxMatches}
    limit ${maxMatches}),
  coded as materialized (
    select * from search_documents
    where skus @> array[$sku::text] and words @@ (select $filters::tsquery)),
  candidates as materialized (
    select distinct on (entity_id) * from (
      select * from coded union all select * from titled union all select * from rest) as found),
  ranked as materialized (
    select ${columns},
      case when skus @> array[$sku::text] then 2 when title_words @@ (select $titleQuery::tsquery) then 1
        else 0 end + ts_rank(words, (select $wordQuery::tsquery), 32)::float8 as score
    from candidates order by score desc, entity_id desc limit ${maxMatches})`;

/** The newest entities that match the tsquery `$filters`. Ids are in the order of creation. */
const matchFilters = `
  candidates as materialized (
    select ${columns} from search_documents where words @@ $filters::tsquery
    order by entity_id desc limit ${maxMatches + 1}),
  ranked as materialized (
    select *, 0 as score from candidates order by entity_id desc limit ${maxMatches})`;

/** Returns one row: the total, whether it is capped, the page of hits, and each facet. */
export function searchStatement(facets: FacetName[], hasQuery: boolean): string {
  const parts = facetNames.filter((name) => facets.includes(name)).map(facetColumn);
  return `with ${hasQuery ? matchQuery : matchFilters}
    select (select count(*) from ranked) as total,
      (select count(*) from candidates) > ${maxMatches} as "isCapped",
      (select coalesce(json_agg(hit), '[]') from (
        select entity_id as id, score from ranked order by score desc, entity_id desc
        offset $offset limit $limit) as hit) as hits
      ${parts.map((part) => `, ${part}`).join('')}
    from search_configuration('') as not_parallel`;
}
