import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { defined } from '../../util/defined.js';
import { readCustomer } from '../../domain/customers/ensure-customer.js';
import { Order } from '../../models/Order.js';

export const listMyOrders: Handler<'listMyOrders'> = async (call) => {
  const { query, db } = call;
  const { id: customerId } = await readCustomer(db, call);
  const page = pageOf(query);
  const filter = { customerId, ...defined({ status: query.status }) };
  const { results, total } = await Order.page(db, filter, page);
  return { status: 200, body: paginate(results, total, page) };
};
