import type { Handler } from '../../contract/handler.js';
import { expectedVersion } from '../../contract/versions.js';
import { lockEntity } from '../../domain/catalog/change-entity.js';
import { emit } from '../../events/emit.js';
import { Entity } from '../../models/Entity.js';

export const deleteEntity: Handler<'deleteEntity'> = async ({ params, headers, db, services }) => {
  const { id, slug } = await lockEntity(db, params.idOrSlug, expectedVersion(headers['if-match']));
  await services.search.remove(db, id);
  await Entity.query(db).deleteById(id);
  await emit(db, 'catalog.delete', { id, slug });
  return {
    status: 200,
    body: { data: { id, deleted: true } },
    audit: { entityId: id, payload: { slug } },
  };
};
