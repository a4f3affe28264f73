import type { Knex } from 'knex';
import { CheckoutFailed, PermissionDenied, StateConflict } from '../../../domain/errors.js';
import type { PluginHooks } from '../../../hooks/hooks.js';
import { Vendor } from '../models/Vendor.js';
import { VendorEntity } from '../models/VendorEntity.js';

/**
 * Only approved vendors sell. Each of these hooks locks the vendors, shared, until its transaction
 * ends, so that a suspension waits for it, or the hook waits for the suspension and refuses.
 */
export const sellingHooks = {
  /** What a vendor's user creates belongs to the vendor. */
  'catalog.beforeCreate': async ({ entity }, { actor, db }) => {
    const { vendorId } = actor;
    if (vendorId === null) return;
    const vendor = await Vendor.lockShared(db, vendorId);
    if (vendor?.status !== 'approved') throw new PermissionDenied(notApproved);
    await VendorEntity.query(db).insert({ vendorId, entityId: entity.id });
  },
  'catalog.beforeStatusChange': async ({ entity, to }, { db }) => {
    if (to === 'active') await requireSellable(db, [entity.id]);
  },
  'checkout.beforeCreate': async ({ order }, { db }) => {
    const vendors = await Vendor.lockSharedOf(
      db,
      order.lineItems.map(({ entityId }) => entityId),
    );
    if (vendors.some(isNotApproved)) throw new CheckoutFailed('item_unavailable');
  },
} satisfies PluginHooks;

/**
 * Locks the vendors of entities, shared.
 * @throws StateConflict if one is not approved
 */
async function requireSellable(db: Knex, entityIds: string[]): Promise<void> {
  const vendors = await Vendor.lockSharedOf(db, entityIds);
  if (vendors.some(isNotApproved)) throw new StateConflict(notApproved);
}

const isNotApproved = ({ status }: Vendor): boolean => status !== 'approved';

export const notApproved = 'The vendor is not approved.';
