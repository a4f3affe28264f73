import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { readCustomer } from '../../domain/customers/ensure-customer.js';
import { listDownloads } from '../../domain/files/list-downloads.js';
import { readOwnOrder } from '../../domain/orders/read-order.js';

export const listMyOrderDownloads: Handler<'listMyOrderDownloads'> = async (call) => {
  const { params, query, db, services } = call;
  const { id } = await readOwnOrder(db, await readCustomer(db, call), params.orderId);
  const page = pageOf(query);
  const { results, total } = await listDownloads({ db, links: services.downloadLinks }, id, page);
  return { status: 200, body: paginate(results, total, page) };
};
