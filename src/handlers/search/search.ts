import { withInputPaths } from '../../contract/domain-errors.js';
import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { catalogViewOf } from '../../domain/catalog/catalog-view.js';
import { searchCatalog } from '../../domain/search/search-catalog.js';
import type { FacetName } from '../../models/search-statements.js';

export const search: Handler<'search'> = async ({ query, actor, db, services }) => {
  const { q = '', locale, currency = services.currency, highlights } = query;
  const page = pageOf(query);
  const facets = [...new Set(query.facets?.split(','))] as FacetName[];
  const result = await withInputPaths({ locale: 'query.locale' }, () =>
    searchCatalog(
      { db, services },
      { text: q, locale, filter: query, facets, currency, highlights, page },
      catalogViewOf(actor),
    ),
  );
  const { hits, ...counts } = result;
  const { data, meta } = paginate(hits, counts.total, page);
  const { total, limit } = meta.pagination;
  return {
    status: 200,
    body: {
      data,
      meta: {
        ...counts,
        ...(facets.includes('price') && { currency }),
        ...{ total, limit, page: page.page, pagination: meta.pagination },
      },
    },
  };
};
