import type { Knex } from 'knex';
import { PermissionDenied, RecordNotFound } from '../../../domain/errors.js';
import { can, type Actor } from '../../../identity/actor.js';
import { Vendor } from '../models/Vendor.js';
import { lockVendor } from './change-vendor.js';
import { seesVendor } from './show-vendor.js';

/**
 * The vendor that the caller may see all of.
 * @throws 404 if it does not exist, or the caller is neither one of its users nor staff
 */
export async function findVendorFor(db: Knex, actor: Actor, id: string): Promise<Vendor> {
  const vendor = seesVendor(actor, id) ? await Vendor.find(db, id) : undefined;
  if (!vendor) throw new RecordNotFound('Vendor');
  return vendor;
}

/**
 * The same for a change: locked.
 * @throws PermissionDenied for the users of a suspended vendor, who change nothing but sub-orders
 */
export async function lockVendorFor(db: Knex, actor: Actor, id: string): Promise<Vendor> {
  if (!seesVendor(actor, id)) throw new RecordNotFound('Vendor');
  const vendor = await lockVendor(db, id);
  requireNotSuspended(actor, vendor);
  return vendor;
}

/** @throws PermissionDenied for the users of a suspended vendor */
export function requireNotSuspended(actor: Actor, { status }: Vendor): void {
  if (status === 'suspended' && !can(actor, 'marketplace:admin')) {
    throw new PermissionDenied('The vendor is suspended.');
  }
}

/** @throws PermissionDenied for users of the vendor who are not its owner */
export function requireOwner(actor: Actor, { ownerUserId }: Vendor): void {
  if (actor.userId !== ownerUserId && !can(actor, 'marketplace:admin')) {
    throw new PermissionDenied('Only the owner of the vendor manages its users.');
  }
}
