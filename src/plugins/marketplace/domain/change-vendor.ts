import type { Knex } from 'knex';
import { InvalidTransition } from '../../../domain/errors.js';
import { lockRecord, type ExpectedVersion } from '../../../domain/versioned.js';
import { Vendor, type VendorStatus } from '../models/Vendor.js';

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
 * Locks a vendor for an action. Returns it, and the status that the action gives it.
 * @throws 404, 422 INVALID_TRANSITION
 */
export async function lockForAction(
  db: Knex,
  id: string,
  action: keyof typeof actions,
): Promise<{ vendor: Vendor; to: VendorStatus }> {
  const vendor = await lockVendor(db, id);
  const { from, to } = actions[action];
  if (!startsFrom(from, vendor.status)) {
    throw new InvalidTransition(vendor.status, to, nextOf(vendor.status));
  }
  return { vendor, to };
}

const nextOf = (status: VendorStatus): VendorStatus[] =>
  Object.values(actions)
    .filter(({ from }) => startsFrom(from, status))
    .map(({ to }) => to);

const startsFrom = (from: readonly VendorStatus[], status: VendorStatus): boolean =>
  from.includes(status);
