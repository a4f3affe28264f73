import { notFound } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { Entity } from '../../models/Entity.js';
import { withIncludes } from '../../models/entity-includes.js';

export const getEntity: Handler<'getEntity'> = async ({ params, query, actor, db }) => {
  const entity = await Entity.find(db, params.idOrSlug, actor);
  if (!entity) throw notFound('Entity');
  const [data = entity] = await withIncludes(db, [entity], query.include, actor);
  return { status: 200, body: { data }, headers: { ETag: etag(entity) } };
};
