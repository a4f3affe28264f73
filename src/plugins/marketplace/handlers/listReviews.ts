import type { Handler } from '../../../contract/handler.js';
import { pageOf, paginate } from '../../../contract/pagination.js';
import { readCustomer } from '../../../domain/customers/ensure-customer.js';
import { can } from '../../../identity/actor.js';
import { ownReview } from '../domain/reviews/show-review.js';
import { VendorReview } from '../models/VendorReview.js';

export const listReviews: Handler<'listReviews'> = async (call) => {
  const { query, actor, db } = call;
  const { vendorId, status } = query;
  const page = pageOf(query);
  const isStaff = can(actor, 'marketplace:admin');
  const whose = isStaff ? {} : { customerId: (await readCustomer(db, call)).id };
  const { results, total } = await VendorReview.page(db, { vendorId, status, ...whose }, page);
  const shown = isStaff ? results : results.map(ownReview);
  return { status: 200, body: paginate(shown, total, page) };
};
