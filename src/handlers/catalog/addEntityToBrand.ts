import type { Handler } from '../../contract/handler.js';
import { changeLink } from '../../domain/catalog/change-link.js';

export const addEntityToBrand: Handler<'addEntityToBrand'> = async ({ params, db }) => {
  const { id: entityId, brandId } = params;
  const changed = await changeLink(db, 'brand', entityId, brandId, true);
  return {
    status: 200,
    body: { data: { entityId, brandId, linked: true } },
    audit: changed ? { entityId, payload: { brandId, linked: true } } : null,
  };
};
