import type { Handler } from '../../contract/handler.js';
import { changeLink } from '../../domain/catalog/change-link.js';

export const removeEntityFromCategory: Handler<'removeEntityFromCategory'> = async (call) => {
  const { id: entityId, categoryId } = call.params;
  const changed = await changeLink(call, 'category', entityId, categoryId, false);
  return {
    status: 200,
    body: { data: { entityId, categoryId, linked: false } },
    audit: changed ? { entityId, payload: { categoryId, linked: false } } : null,
  };
};
