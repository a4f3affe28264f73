import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { readOrder } from '../../domain/orders/read-order.js';
import { OrderStatusChange } from '../../models/OrderStatusChange.js';

export const getOrder: Handler<'getOrder'> = async ({ params, headers, actor, db }) => {
  const secret = headers['x-cart-secret'];
  const order = await readOrder(db, params.idOrNumber, { actor, secret });
  const statusHistory = await OrderStatusChange.ofOrder(db, order.id);
  return {
    status: 200,
    body: { data: Object.assign(order, { statusHistory }) },
    headers: { ETag: etag(order) },
  };
};
