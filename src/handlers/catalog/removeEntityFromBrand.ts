import type { Handler } from '../../contract/handler.js';
import { changeLink } from '../../domain/catalog/change-link.js';

export const removeEntityFromBrand: Handler<'removeEntityFromBrand'> = async (call) => {
  const { id: entityId, brandId } = call.params;
  const changed = await changeLink(call, 'brand', entityId, brandId, false);
  return {
    status: 200,
    body: { data: { entityId, brandId, linked: false } },
    audit: changed ? { entityId, payload: { brandId, linked: false } } : null,
  };
};
