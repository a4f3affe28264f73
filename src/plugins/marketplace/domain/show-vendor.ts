import { can, type Actor } from '../../../identity/actor.js';
import type { Vendor } from '../models/Vendor.js';

/** The fields of an approved vendor that everybody can read. */
const publicFields = [
  'id',
  'name',
  'slug',
  'description',
  'logoUrl',
  'bannerUrl',
  'status',
  'tier',
  'version',
  'createdAt',
  'updatedAt',
] as const;

type PublicVendor = Pick<Vendor, (typeof publicFields)[number]>;
/** A vendor as its users and staff see it. */
export type FullVendor = Vendor & { hasBankAccount: boolean };

/** Whether the caller reads everything about a vendor: its users and staff do. */
export const seesVendor = (actor: Actor, vendorId: string): boolean =>
  actor.vendorId === vendorId || can(actor, 'marketplace:admin');

/** All fields of a vendor. Its bank account is only reported as present. */
export const fullVendor = (vendor: Vendor): FullVendor =>
  Object.assign(vendor, { hasBankAccount: vendor.bankAccount !== null });

/** A vendor with the fields that the caller may read. */
export const showVendor = (actor: Actor, vendor: Vendor): PublicVendor | FullVendor =>
  seesVendor(actor, vendor.id) ? fullVendor(vendor) : pick(vendor);

const pick = (vendor: Vendor): PublicVendor =>
  Object.fromEntries(publicFields.map((name) => [name, vendor[name]])) as unknown as PublicVendor;
