import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { readOrder } from '../../domain/orders/read-order.js';
import { Fulfillment } from '../../models/Fulfillment.js';

export const listOrderFulfillments: Handler<'listOrderFulfillments'> = async (call) => {
  const { params, query, headers, actor, db } = call;
  const { id } = await readOrder(db, params.id, { actor, secret: headers['x-cart-secret'] });
  const page = pageOf(query);
  const { results, total } = await Fulfillment.pageOfOrder(db, id, page);
  return { status: 200, body: paginate(results, total, page) };
};
