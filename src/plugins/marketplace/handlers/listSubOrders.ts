import type { Handler } from '../../../contract/handler.js';
import { pageOf, paginate } from '../../../contract/pagination.js';
import { SubOrder } from '../models/SubOrder.js';

export const listSubOrders: Handler<'listSubOrders'> = async ({ query, db }) => {
  const page = pageOf(query);
  const { results, total } = await SubOrder.page(db, query, page);
  return { status: 200, body: paginate(results, total, page) };
};
