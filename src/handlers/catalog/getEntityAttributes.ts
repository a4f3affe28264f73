import { withInputPaths } from '../../contract/domain-errors.js';
import { notFound } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { catalogViewOf } from '../../domain/catalog/catalog-view.js';
import { canonicalLocale, fallbackChain } from '../../domain/catalog/locales.js';
import { Entity } from '../../models/Entity.js';
import { EntityAttributes } from '../../models/EntityAttributes.js';

export const getEntityAttributes: Handler<'getEntityAttributes'> = async (call) => {
  const { params, query, actor, db } = call;
  const locale = await withInputPaths({ locale: 'path.locale' }, () =>
    canonicalLocale(params.locale),
  );
  const entity = await Entity.find(db, params.id, catalogViewOf(actor));
  if (!entity) throw notFound('Entity');
  const locales = query.fallback ? fallbackChain(locale) : [locale];
  const data = await EntityAttributes.findFirst(db, entity.id, locales, query.fallback);
  if (!data) throw notFound('Locale');
  return { status: 200, body: { data }, headers: { ETag: etag(data) } };
};
