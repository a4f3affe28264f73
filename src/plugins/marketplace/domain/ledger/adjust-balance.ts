import type { Knex } from 'knex';
import { InvalidInput, RecordNotFound } from '../../../../domain/errors.js';
import { LedgerEntry } from '../../models/LedgerEntry.js';
import { Vendor } from '../../models/Vendor.js';
import { post } from './post.js';

/**
 * Posts an adjustment by staff between a vendor and the store.
 * @param adjustment its amount in minor units, negative for what the vendor owes
 * @returns the entry of the vendor
 * @throws 404, InvalidInput for an amount of 0
 */
export async function adjustBalance(
  db: Knex,
  vendorId: string,
  { amount, currency, reason }: { amount: number; currency: string; reason: string },
): Promise<LedgerEntry> {
  if (!(await Vendor.find(db, vendorId))) throw new RecordNotFound('Vendor');
  if (amount === 0) throw new InvalidInput('amount', 'must not be 0', 'not');
  const at = { type: 'adjustment' as const, availableAt: new Date().toISOString() };
  const [postingId] = await post(db, [
    {
      ...{ cause: 'adjustment', vendorId, reason, currency },
      entries: [
        { ...at, account: 'vendor', amount },
        { ...at, account: 'platform', amount: -amount },
      ],
    },
  ]);
  return LedgerEntry.query(db)
    .where({ postingId: postingId ?? '', account: 'vendor' })
    .first()
    .throwIfNotFound();
}
