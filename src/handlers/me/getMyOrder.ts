import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { readCustomer } from '../../domain/customers/ensure-customer.js';
import { readOwnOrder } from '../../domain/orders/read-order.js';
import { OrderStatusChange } from '../../models/OrderStatusChange.js';

export const getMyOrder: Handler<'getMyOrder'> = async (call) => {
  const { params, db } = call;
  const order = await readOwnOrder(db, await readCustomer(db, call), params.idOrNumber);
  const statusHistory = await OrderStatusChange.ofOrder(db, order.id);
  return {
    status: 200,
    body: { data: Object.assign(order, { statusHistory }) },
    headers: { ETag: etag(order) },
  };
};
