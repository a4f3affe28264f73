import type { Handler } from '../../contract/handler.js';
import { readOrder } from '../../domain/orders/read-order.js';
import { Fulfillment } from '../../models/Fulfillment.js';

export const listOrderFulfillments: Handler<'listOrderFulfillments'> = async (call) => {
  const { params, headers, actor, db } = call;
  const { id } = await readOrder(db, params.id, { actor, secret: headers['x-cart-secret'] });
  const data = await Fulfillment.query(db).where('order_id', id).orderBy('id').limit(500);
  return { status: 200, body: { data } };
};
