import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { Order } from '../../models/Order.js';

export const listOrders: Handler<'listOrders'> = async ({ query, db }) => {
  const page = pageOf(query);
  const { results, total } = await Order.page(db, query, page);
  return { status: 200, body: paginate(results, total, page) };
};
