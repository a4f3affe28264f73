import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { readCustomer } from '../../domain/customers/ensure-customer.js';
import { readOwnOrder } from '../../domain/orders/read-order.js';
import { Fulfillment } from '../../models/Fulfillment.js';

export const getMyOrderTracking: Handler<'getMyOrderTracking'> = async (call) => {
  const { params, query, db } = call;
  const { id } = await readOwnOrder(db, await readCustomer(db, call), params.idOrNumber);
  const page = pageOf(query);
  const { results, total } = await Fulfillment.pageOfOrder(db, id, page);
  return { status: 200, body: paginate(results, total, page) };
};
