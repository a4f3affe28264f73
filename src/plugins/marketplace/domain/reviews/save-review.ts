import type { Knex } from 'knex';
import type { PartialModelObject } from 'objection';
import { saveRecord } from '../../../../domain/versioned.js';
import { emit } from '../../../../events/emit.js';
import type { VendorReview } from '../../models/VendorReview.js';

/** Writes a change of a locked review. Emits `reviews.statusChange` if the status is another one. */
export async function saveReview(
  db: Knex,
  review: VendorReview,
  change: PartialModelObject<VendorReview>,
): Promise<VendorReview> {
  const saved = await saveRecord(db, review, change);
  const { status: to } = saved;
  if (to !== review.status) {
    await emit(db, 'reviews.statusChange', { review: saved, from: review.status, to });
  }
  return saved;
}
