import type { Knex } from 'knex';
import type { PartialModelObject } from 'objection';
import { InvalidTransition } from '../../../domain/errors.js';
import { lockRecord, saveRecord, type ExpectedVersion } from '../../../domain/versioned.js';
import { emit } from '../../../events/emit.js';
import { Vendor, type VendorStatus } from '../models/Vendor.js';
import { fullVendor, type FullVendor } from './show-vendor.js';

/** What staff do with a vendor: from which statuses, and to which. */
const actions = {
  approve: { from: ['pending', 'rejected'], to: 'approved' },
  reject: { from: ['pending'], to: 'rejected' },
  suspend: { from: ['approved'], to: 'suspended' },
  reinstate: { from: ['suspended'], to: 'approved' },
} as const satisfies Record<string, { from: readonly VendorStatus[]; to: VendorStatus }>;

/**
 * Locks a vendor for a change.
 * @throws 404 if it does not exist, 412 if its version is not `expected`
 */
export const lockVendor = (db: Knex, id: string, expected?: ExpectedVersion): Promise<Vendor> =>
  lockRecord(db, Vendor, id, expected);

/**
 * Transitions a vendor by an action, together with other changes. Emits `vendors.statusChange`.
 * @throws 404, 422 INVALID_TRANSITION
 */
export async function transitionVendor(
  db: Knex,
  id: string,
  action: keyof typeof actions,
  { reason = null, ...change }: PartialModelObject<Vendor> & { reason?: string | null } = {},
): Promise<FullVendor> {
  const vendor = await lockVendor(db, id);
  const { from, to } = actions[action];
  if (!startsFrom(from, vendor.status)) {
    throw new InvalidTransition(vendor.status, to, nextOf(vendor.status));
  }
  const moved = fullVendor(await saveRecord(db, vendor, { ...change, status: to }));
  await emit(db, 'vendors.statusChange', { vendor: moved, from: vendor.status, to, reason });
  return moved;
}

const nextOf = (status: VendorStatus): VendorStatus[] =>
  Object.values(actions)
    .filter(({ from }) => startsFrom(from, status))
    .map(({ to }) => to);

const startsFrom = (from: readonly VendorStatus[], status: VendorStatus): boolean =>
  from.includes(status);
