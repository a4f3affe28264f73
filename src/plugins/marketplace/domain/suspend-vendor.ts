import type { CatalogContext } from '../../../domain/catalog/change-entity.js';
import type { HookRun } from '../../../hooks/hook-run.js';
import { VendorEntity } from '../models/VendorEntity.js';
import { transitionVendor } from './change-vendor.js';
import type { FullVendor } from './show-vendor.js';
import { hideListings, showListings } from './vendor-listings.js';

type Context = CatalogContext & { hooks: HookRun };

/**
 * Suspends an approved vendor and archives its active entities, in one transaction.
 * @throws 404, 422 INVALID_TRANSITION
 */
export async function suspendVendor(
  context: Context,
  id: string,
  reason: string,
): Promise<FullVendor> {
  const { db } = context;
  await VendorEntity.lockEntities(db, id);
  const suspended = await transitionVendor(db, id, 'suspend', {
    ...{ reason, suspensionReason: reason, suspendedAt: new Date().toISOString() },
  });
  await hideListings(context, id);
  return suspended;
}

/**
 * Allows a suspended vendor to sell again, and publishes what the suspension archived.
 * @throws 404, 422 INVALID_TRANSITION
 */
export async function reinstateVendor(context: Context, id: string): Promise<FullVendor> {
  const { db } = context;
  await VendorEntity.lockEntities(db, id);
  const change = { suspensionReason: null, suspendedAt: null };
  const reinstated = await transitionVendor(db, id, 'reinstate', change);
  await showListings(context, id);
  return reinstated;
}
