import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { Price } from '../../models/Price.js';

export const listPrices: Handler<'listPrices'> = async ({ query, db }) => {
  const page = pageOf(query);
  const { results, total } = await Price.page(db, query, page);
  return { status: 200, body: paginate(results, total, page) };
};
