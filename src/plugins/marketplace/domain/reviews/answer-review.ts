import type { Knex } from 'knex';
import { RecordNotFound } from '../../../../domain/errors.js';
import { requireVersion, saveRecord, type ExpectedVersion } from '../../../../domain/versioned.js';
import type { Actor } from '../../../../identity/actor.js';
import { ownVendorId } from '../../identity.js';
import { Vendor } from '../../models/Vendor.js';
import type { VendorReview } from '../../models/VendorReview.js';
import { requireNotSuspended } from '../own-vendor.js';
import { lockReview } from './write-review.js';

/**
 * Sets or removes the response of the caller's vendor to a review of it.
 * @param vendorResponse null removes it
 * @throws RecordNotFound for another vendor's review, and for a response to remove that does not
 *   exist; VersionMismatch; PermissionDenied while the vendor is suspended
 */
export async function answerReview(
  db: Knex,
  { actor, id, expected }: { actor: Actor; id: string; expected: ExpectedVersion },
  vendorResponse: string | null,
): Promise<VendorReview> {
  const vendorId = ownVendorId(actor);
  const review = await lockReview(db, id, { vendorId });
  const vendor = await Vendor.lockShared(db, vendorId);
  if (!vendor) throw new RecordNotFound('Vendor');
  requireNotSuspended(actor, vendor);
  if (vendorResponse === null && review.vendorResponse === null) {
    throw new RecordNotFound('Response');
  }
  requireVersion(review, expected);
  return saveRecord(db, review, { vendorResponse });
}
