import type { Knex } from 'knex';
import { can, type Actor } from '../../identity/actor.js';
import { Customer } from '../../models/Customer.js';

/** The vendor and the customer that a caller is; one user can be both. */
export interface Parties {
  vendorId: string | null;
  customerId: string | null;
}

/** The vendor of a caller whom the contract admits as a vendor. */
export function ownVendorId({ vendorId }: Actor): string {
  if (vendorId === null) throw new Error('The contract admits only vendors');
  return vendorId;
}

/** What the caller is, by its credentials alone. */
export async function partiesOf(db: Knex, { userId, vendorId }: Actor): Promise<Parties> {
  const customer = userId === null ? undefined : await Customer.ofUser(db, userId);
  return { vendorId, customerId: customer?.id ?? null };
}

/** The same as a filter: null for staff, who see the records of all parties. */
export const visibleTo = async (db: Knex, actor: Actor): Promise<Parties | null> =>
  can(actor, 'marketplace:admin') ? null : partiesOf(db, actor);
