import type { CatalogContext } from '../../../domain/catalog/change-entity.js';
import { saveRecord } from '../../../domain/versioned.js';
import type { HookRun } from '../../../hooks/hook-run.js';
import type { Vendor } from '../models/Vendor.js';
import { VendorEntity } from '../models/VendorEntity.js';
import { lockForAction } from './change-vendor.js';
import { hideListings, showListings } from './vendor-listings.js';

type Context = CatalogContext & { hooks: HookRun };

/**
 * Suspends an approved vendor and archives its active entities, in one transaction.
 * @throws 404, 422 INVALID_TRANSITION
 */
export async function suspendVendor(
  context: Context,
  id: string,
  suspensionReason: string,
): Promise<Vendor> {
  const { db } = context;
  await VendorEntity.lockEntities(db, id);
  const { vendor, to } = await lockForAction(db, id, 'suspend');
  const suspendedAt = new Date().toISOString();
  const saved = await saveRecord(db, vendor, { status: to, suspensionReason, suspendedAt });
  await hideListings(context, id);
  return saved;
}

/**
 * Allows a suspended vendor to sell again, and publishes what the suspension archived.
 * @throws 404, 422 INVALID_TRANSITION
 */
export async function reinstateVendor(context: Context, id: string): Promise<Vendor> {
  const { db } = context;
  await VendorEntity.lockEntities(db, id);
  const { vendor, to } = await lockForAction(db, id, 'reinstate');
  const change = { status: to, suspensionReason: null, suspendedAt: null };
  const saved = await saveRecord(db, vendor, change);
  await showListings(context, id);
  return saved;
}
