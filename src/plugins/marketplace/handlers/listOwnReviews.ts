import type { Handler } from '../../../contract/handler.js';
import { pageOf, paginate } from '../../../contract/pagination.js';
import { ownReview } from '../domain/reviews/show-review.js';
import { ownVendorId } from '../identity.js';
import { VendorReview } from '../models/VendorReview.js';

export const listOwnReviews: Handler<'listOwnReviews'> = async ({ query, actor, db }) => {
  const page = pageOf(query);
  const { results, total } = await VendorReview.page(db, { vendorId: ownVendorId(actor) }, page);
  return { status: 200, body: paginate(results.map(ownReview), total, page) };
};
