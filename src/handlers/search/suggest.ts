import { withInputPaths } from '../../contract/domain-errors.js';
import type { Handler } from '../../contract/handler.js';
import { catalogViewOf } from '../../domain/catalog/catalog-view.js';
import { suggestTitles } from '../../domain/search/search-catalog.js';

const maxLimit = 25;

export const suggest: Handler<'suggest'> = async ({ query, actor, db, services }) => {
  const { prefix = '', locale, type, limit } = query;
  const request = {
    prefix,
    locale,
    filter: { ...(type !== undefined && { type }) },
    limit: Math.min(limit, maxLimit),
  };
  const data = await withInputPaths({ locale: 'query.locale' }, () =>
    suggestTitles({ db, services }, request, catalogViewOf(actor)),
  );
  return { status: 200, body: { data } };
};
