import type { Knex } from 'knex';
import { requireCustomer } from '../../../../domain/customers/ensure-customer.js';
import {
  InvalidInput,
  PermissionDenied,
  RecordNotFound,
  StateConflict,
} from '../../../../domain/errors.js';
import { requireVersion, type ExpectedVersion } from '../../../../domain/versioned.js';
import { emit } from '../../../../events/emit.js';
import { Order } from '../../../../models/Order.js';
import { SubOrder } from '../../models/SubOrder.js';
import { VendorReview } from '../../models/VendorReview.js';
import { saveReview } from './save-review.js';

/** The caller, as domain functions that write audit entries take it. */
type Author = Parameters<typeof requireCustomer>[1];

/** What its author writes. */
type ReviewText = Partial<Pick<VendorReview, 'title' | 'body'>>;

export interface ReviewInput extends ReviewText {
  vendorId: string;
  orderId: string;
  rating: number;
}

/**
 * Reviews a vendor that delivered its part of the caller's order. It is published later.
 * @throws RecordNotFound if the order is another buyer's or has nothing of the vendor, InvalidInput
 *   if it is not delivered, StateConflict for a second review, PermissionDenied for the vendor's own
 *   user
 */
export async function createReview(
  db: Knex,
  by: Author,
  { vendorId, orderId, ...text }: ReviewInput,
): Promise<VendorReview> {
  if (by.actor.vendorId === vendorId) {
    throw new PermissionDenied('You cannot review the vendor that you work for.');
  }
  const { id: customerId } = await requireCustomer(db, by);
  const order = await Order.query(db).findOne({ id: orderId, customerId }).select('id');
  const subOrder = order && (await SubOrder.query(db).findOne({ orderId, vendorId }));
  if (!subOrder) throw new RecordNotFound('Order');
  if (subOrder.status !== 'delivered') {
    throw new InvalidInput('orderId', 'must be an order that the vendor delivered', 'delivered');
  }
  if (await VendorReview.query(db).findOne({ orderId, vendorId })) {
    throw new StateConflict('You have already reviewed the vendor for this order.');
  }
  const review = await VendorReview.query(db)
    .insert({ vendorId, customerId, orderId, ...text })
    .returning('*');
  await emit(db, 'reviews.create', review);
  return review;
}

/**
 * Changes the caller's own review, which becomes pending again.
 * @throws RecordNotFound for another one's review, VersionMismatch
 */
export async function editReview(
  db: Knex,
  by: Author,
  id: string,
  expected: ExpectedVersion,
  change: ReviewText & { rating?: number },
): Promise<VendorReview> {
  const { id: customerId } = await requireCustomer(db, by);
  const review = await lockReview(db, id, { customerId });
  requireVersion(review, expected);
  return saveReview(db, review, { ...change, status: 'pending' });
}

/**
 * Locks a review for a change.
 * @param whose the vendor or the author that it must have
 * @throws RecordNotFound
 */
export async function lockReview(
  db: Knex,
  id: string,
  whose: Partial<Pick<VendorReview, 'vendorId' | 'customerId'>>,
): Promise<VendorReview> {
  const review = await VendorReview.lock(db, id);
  const { vendorId = review?.vendorId, customerId = review?.customerId } = whose;
  if (review?.vendorId !== vendorId || review?.customerId !== customerId || !review) {
    throw new RecordNotFound('Review');
  }
  return review;
}
