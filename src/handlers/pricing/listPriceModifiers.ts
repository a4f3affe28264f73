import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { PriceModifier } from '../../models/PriceModifier.js';

export const listPriceModifiers: Handler<'listPriceModifiers'> = async ({ query, db }) => {
  const page = pageOf(query);
  const { results, total } = await PriceModifier.page(db, query, page);
  return { status: 200, body: paginate(results, total, page) };
};
