import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { Promotion } from '../../models/Promotion.js';

export const listPromotions: Handler<'listPromotions'> = async ({ query, db }) => {
  const page = pageOf(query);
  const { results, total } = await Promotion.page(db, query.status, page);
  return { status: 200, body: paginate(results, total, page) };
};
