import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { Category } from '../../models/Category.js';

export const listCategories: Handler<'listCategories'> = async ({ query, db }) => {
  const page = pageOf(query);
  const { results, total } = await Category.page(db, query.parentId, page);
  return { status: 200, body: paginate(results, total, page) };
};
