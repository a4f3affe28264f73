import type { Handler } from '../../../contract/handler.js';
import { pageOf, paginate } from '../../../contract/pagination.js';
import { ownVendorId } from '../identity.js';
import { Payout } from '../models/Payout.js';

export const listOwnPayouts: Handler<'listOwnPayouts'> = async ({ query, db, actor }) => {
  const page = pageOf(query);
  const { results, total } = await Payout.page(db, { vendorId: ownVendorId(actor) }, page);
  return { status: 200, body: paginate(results, total, page) };
};
