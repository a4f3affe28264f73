import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { Brand } from '../../models/Brand.js';

export const listBrands: Handler<'listBrands'> = async ({ query, db }) => {
  const page = pageOf(query);
  const { results, total } = await Brand.page(db, page);
  return { status: 200, body: paginate(results, total, page) };
};
