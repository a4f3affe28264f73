import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { CustomerGroup } from '../../models/CustomerGroup.js';

export const listCustomerGroups: Handler<'listCustomerGroups'> = async ({ query, db }) => {
  const page = pageOf(query);
  const { results, total } = await CustomerGroup.page(db, page);
  return { status: 200, body: paginate(results, total, page) };
};
