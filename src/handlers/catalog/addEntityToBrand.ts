import type { Handler } from '../../contract/handler.js';
import { changeLink } from '../../domain/catalog/change-link.js';

export const addEntityToBrand: Handler<'addEntityToBrand'> = async (call) => {
  const { id: entityId, brandId } = call.params;
  const changed = await changeLink(call, 'brand', entityId, brandId, true);
  return {
    status: 200,
    body: { data: { entityId, brandId, linked: true } },
    audit: changed ? { entityId, payload: { brandId, linked: true } } : null,
  };
};
