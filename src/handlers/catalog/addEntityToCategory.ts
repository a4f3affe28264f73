import type { Handler } from '../../contract/handler.js';
import { changeLink } from '../../domain/catalog/change-link.js';

export const addEntityToCategory: Handler<'addEntityToCategory'> = async ({ params, db }) => {
  const { id: entityId, categoryId } = params;
  const changed = await changeLink(db, 'category', entityId, categoryId, true);
  return {
    status: 200,
    body: { data: { entityId, categoryId, linked: true } },
    audit: changed ? { entityId, payload: { categoryId, linked: true } } : null,
  };
};
