import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { Cart } from '../../models/Cart.js';

export const listCarts: Handler<'listCarts'> = async ({ query, db }) => {
  const page = pageOf(query);
  const { results, total } = await Cart.page(db, query, page);
  return { status: 200, body: paginate(results, total, page) };
};
