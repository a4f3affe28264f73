import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { User } from '../../models/User.js';

export const listUsers: Handler<'listUsers'> = async ({ query, db }) => {
  const page = pageOf(query);
  const { results, total } = await User.page(db, query, page);
  return { status: 200, body: paginate(results, total, page) };
};
