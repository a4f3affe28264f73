import { can, type Actor } from '../../../../identity/actor.js';
import type { VendorReview } from '../../models/VendorReview.js';

type ShownReview = Omit<VendorReview, 'customerId' | 'orderId'> &
  Partial<Pick<VendorReview, 'customerId' | 'orderId'>>;

/** A review as its author and its vendor see it: with its order, and without its author. */
export function ownReview({ customerId: _, ...review }: VendorReview): ShownReview {
  return review as ShownReview;
}

/** A review as the caller may see it: only staff read who wrote it, about which order. */
export function showReview(actor: Actor, review: VendorReview): ShownReview {
  if (can(actor, 'marketplace:admin')) return review;
  const { orderId: _, ...shown } = ownReview(review);
  return shown;
}
