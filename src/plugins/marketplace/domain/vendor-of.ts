import type { Actor } from '../../../identity/actor.js';

/** The vendor of a caller whom the contract's permission `vendor` has admitted. */
export function vendorOf({ vendorId }: Actor): string {
  if (vendorId === null) throw new Error('The contract admits only users of vendors');
  return vendorId;
}
