import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { checkSlug } from '../../domain/catalog/check-slug.js';
import { patchMetadata } from '../../domain/catalog/metadata.js';
import { emit } from '../../events/emit.js';
import { Entity } from '../../models/Entity.js';

export const createEntity: Handler<'createEntity'> = async ({ body, db, hooks, services }) => {
  checkSlug(body.slug);
  const metadata = patchMetadata({}, body.metadata);
  const publishedAt = body.status === 'active' ? new Date().toISOString() : null;
  const entity = await Entity.query(db)
    .insert({ ...body, metadata, publishedAt })
    .returning('*');
  await hooks.before(db, 'catalog.beforeCreate', { entity });
  await services.search.index(db, [entity.id]);
  await emit(db, 'catalog.create', entity);
  return { status: 201, body: { data: entity }, headers: { ETag: etag(entity) } };
};
