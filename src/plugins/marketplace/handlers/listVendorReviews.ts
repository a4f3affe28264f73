import type { Handler } from '../../../contract/handler.js';
import { pageOf, paginate } from '../../../contract/pagination.js';
import { RecordNotFound } from '../../../domain/errors.js';
import { can } from '../../../identity/actor.js';
import { showReview } from '../domain/reviews/show-review.js';
import { Vendor } from '../models/Vendor.js';
import { VendorReview } from '../models/VendorReview.js';

export const listVendorReviews: Handler<'listVendorReviews'> = async (call) => {
  const { params, query, actor, db } = call;
  const isStaff = can(actor, 'marketplace:admin');
  const vendor = await Vendor.find(db, params.id);
  if (!vendor || !(isStaff || vendor.status === 'approved')) throw new RecordNotFound('Vendor');
  const page = pageOf(query);
  const filter = { vendorId: params.id, status: isStaff ? undefined : ('published' as const) };
  const { results, total } = await VendorReview.page(db, filter, page);
  const shown = results.map((review) => showReview(actor, review));
  return { status: 200, body: paginate(shown, total, page) };
};
