import type { Handler } from '../../contract/handler.js';
import { changeLink } from '../../domain/catalog/change-link.js';

export const addEntityToCategory: Handler<'addEntityToCategory'> = async (call) => {
  const { id: entityId, categoryId } = call.params;
  const changed = await changeLink(call, 'category', entityId, categoryId, true);
  return {
    status: 200,
    body: { data: { entityId, categoryId, linked: true } },
    audit: changed ? { entityId, payload: { categoryId, linked: true } } : null,
  };
};
