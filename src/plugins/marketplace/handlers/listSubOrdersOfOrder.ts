import { notFound } from '../../../contract/errors.js';
import type { Handler } from '../../../contract/handler.js';
import { pageOf, paginate } from '../../../contract/pagination.js';
import { Order } from '../../../models/Order.js';
import { visibleTo } from '../identity.js';
import { SubOrder } from '../models/SubOrder.js';

export const listSubOrdersOfOrder: Handler<'listSubOrdersOfOrder'> = async ({
  params,
  query,
  actor,
  db,
}) => {
  const parties = await visibleTo(db, actor);
  const order = await Order.query(db).findById(params.id).select('customerId');
  const isOwn = parties === null || parties.customerId !== null;
  if (!order || !isOwn || (parties && order.customerId !== parties.customerId)) {
    throw notFound('Order');
  }
  const page = pageOf(query);
  const { results, total } = await SubOrder.page(db, { orderId: params.id }, page);
  return { status: 200, body: paginate(results, total, page) };
};
