import { notFound } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { catalogViewOf } from '../../domain/catalog/catalog-view.js';
import { withIncludes } from '../../domain/catalog/with-includes.js';
import { Entity } from '../../models/Entity.js';

export const getEntity: Handler<'getEntity'> = async ({ params, query, actor, db, services }) => {
  const entity = await Entity.find(db, params.idOrSlug, catalogViewOf(actor));
  if (!entity) throw notFound('Entity');
  const [data = entity] = await withIncludes(db, [entity], query.include, {
    actor,
    storage: services.storage,
  });
  return { status: 200, body: { data }, headers: { ETag: etag(entity) } };
};
