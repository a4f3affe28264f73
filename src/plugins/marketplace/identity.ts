import type { Actor } from '../../identity/actor.js';

/** The vendor of a caller whom the contract admits as a vendor. */
export function ownVendorId({ vendorId }: Actor): string {
  if (vendorId === null) throw new Error('The contract admits only vendors');
  return vendorId;
}
