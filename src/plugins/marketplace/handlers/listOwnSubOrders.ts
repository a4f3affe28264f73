import type { Handler } from '../../../contract/handler.js';
import { pageOf, paginate } from '../../../contract/pagination.js';
import { ownVendorId } from '../identity.js';
import { SubOrder } from '../models/SubOrder.js';

export const listOwnSubOrders: Handler<'listOwnSubOrders'> = async ({ query, actor, db }) => {
  const page = pageOf(query);
  const filter = { vendorId: ownVendorId(actor), status: query.status };
  const { results, total } = await SubOrder.page(db, filter, page);
  return { status: 200, body: paginate(results, total, page) };
};
