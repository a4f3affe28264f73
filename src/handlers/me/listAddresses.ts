import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { readCustomer } from '../../domain/customers/ensure-customer.js';
import { CustomerAddress } from '../../models/CustomerAddress.js';

export const listAddresses: Handler<'listAddresses'> = async (call) => {
  const { id } = await readCustomer(call.db, call);
  const page = pageOf(call.query);
  const { results, total } = await CustomerAddress.page(call.db, id, page);
  return { status: 200, body: paginate(results, total, page) };
};
