import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { ApiKey } from '../../models/ApiKey.js';

export const listApiKeys: Handler<'listApiKeys'> = async ({ query, db }) => {
  const page = pageOf(query);
  const { results, total } = await ApiKey.page(db, page);
  return { status: 200, body: paginate(results, total, page) };
};
