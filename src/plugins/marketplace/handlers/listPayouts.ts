import type { Handler } from '../../../contract/handler.js';
import { pageOf, paginate } from '../../../contract/pagination.js';
import { Payout } from '../models/Payout.js';

export const listPayouts: Handler<'listPayouts'> = async ({ query, db }) => {
  const page = pageOf(query);
  const { results, total } = await Payout.page(db, query, page);
  return { status: 200, body: paginate(results, total, page) };
};
