import { notFound } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { Category } from '../../models/Category.js';

export const deleteCategory: Handler<'deleteCategory'> = async ({ params, db }) => {
  const id = params.categoryId;
  if ((await Category.query(db).deleteById(id)) === 0) throw notFound('Category');
  return {
    status: 200,
    body: { data: { id, deleted: true } },
    audit: { entityId: id, payload: {} },
  };
};
