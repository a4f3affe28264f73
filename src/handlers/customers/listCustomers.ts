import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { Customer } from '../../models/Customer.js';

export const listCustomers: Handler<'listCustomers'> = async ({ query, db }) => {
  const page = pageOf(query);
  const { results, total } = await Customer.page(db, query, page);
  return { status: 200, body: paginate(results, total, page) };
};
