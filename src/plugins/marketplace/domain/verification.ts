import type { Vendor } from '../models/Vendor.js';
import type { VendorDocument } from '../models/VendorDocument.js';

/** What a vendor has to prove. */
const required = ['business_license', 'tax_form', 'bank_proof'] as const;

/**
 * A vendor's verification, from its documents: `verified` once each required type has an approved
 * one, `rejected` if one was rejected, and no later one of its type is pending or approved.
 */
export function verificationOf(
  documents: Pick<VendorDocument, 'type' | 'status'>[],
): Vendor['verificationStatus'] {
  if (documents.length === 0) return 'unverified';
  const has = (type: string, status: VendorDocument['status']): boolean =>
    documents.some((document) => document.type === type && document.status === status);
  if (required.every((type) => has(type, 'approved'))) return 'verified';
  const isRejected = documents.some(
    ({ type, status }) => status === 'rejected' && !has(type, 'pending') && !has(type, 'approved'),
  );
  return isRejected ? 'rejected' : 'documents_submitted';
}
