import type { Knex } from 'knex';
import { recordAuditAll, type AuditSource } from '../../../../audit/record-audit.js';
import { uuidv7 } from '../../../../util/uuid.js';
import type { PayoutProvider } from '../../adapters/payout-provider.js';
import { LedgerEntry, type OpenSum } from '../../models/LedgerEntry.js';
import { Payout } from '../../models/Payout.js';
import { Vendor } from '../../models/Vendor.js';
import {
  decidePayouts,
  isReached,
  keyOf,
  type RunRules,
  type SkippedPayout,
} from './decide-payout.js';
import { createPayouts } from './payout-events.js';
import { postPayouts } from './post-payout.js';

/** A run of payouts. */
export interface PayoutRun extends AuditSource {
  /** Identifies it, however often it is continued. */
  runKey: string;
  rules: RunRules & { provider: PayoutProvider };
}

/** Money of a vendor that was posted between two statements: the transaction has to be repeated. */
export class BalanceChanged extends Error {}

/**
 * Pays what vendors are owed, in the transaction that has locked them: commits pending payouts,
 * which settle the open entries of the ledger.
 * @throws BalanceChanged
 */
export async function payVendors(
  db: Knex,
  run: PayoutRun,
  vendors: Vendor[],
): Promise<{ paid: number; skipped: SkippedPayout[] }> {
  const ids = vendors.map(({ id }) => id);
  const sums = await LedgerEntry.openSums(db, ids);
  const unfinished = new Set((await Payout.unfinished(db, ids)).map(keyOf));
  const decided = vendors.map((vendor) => {
    const open = sums.filter(({ vendorId }) => vendorId === vendor.id);
    return { vendor, ...decidePayouts(vendor, open, unfinished, run.rules) };
  });
  const payouts = decided.flatMap(({ vendor, paid }) =>
    paid.map((sum) => draftOf(vendor, sum, run)),
  );
  await commitPayouts(db, run, payouts);
  const due = vendors.filter((vendor) => isReached(vendor, run.rules));
  await Vendor.countPayoutRun(
    db,
    due.map(({ id }) => id),
  );
  return { paid: payouts.length, skipped: decided.flatMap(({ skipped }) => skipped) };
}

function draftOf(vendor: Vendor, sum: OpenSum, { runKey, rules: { provider } }: PayoutRun): Payout {
  return Payout.fromRow({
    ...sum,
    ...{ id: uuidv7(), status: 'pending', runKey, provider: provider.name },
    netAmount: sum.grossAmount - sum.deductions,
    destination: destinationOf(vendor, provider),
    nextAttemptAt: new Date().toISOString(),
  });
}

/** The account at the provider. A bank account is not copied: it is a secret of the vendor. */
export const destinationOf = (
  { payoutAccountId }: Vendor,
  { paysTo }: Pick<PayoutProvider, 'paysTo'>,
): string | null => (paysTo === 'payoutAccountId' ? payoutAccountId : null);

async function commitPayouts(db: Knex, run: PayoutRun, payouts: Payout[]): Promise<void> {
  if (payouts.length === 0) return;
  await createPayouts(db, payouts);
  const settled = await LedgerEntry.settle(db, payouts);
  // A refund may have been posted since the sums were read.
  if (payouts.some(({ id, netAmount }) => settled.get(id) !== netAmount)) {
    throw new BalanceChanged('The balance of a vendor has changed');
  }
  await postPayouts(db, payouts);
  await recordAuditAll(
    db,
    run,
    { entityType: 'payout', event: 'payouts.run' },
    payouts.map(({ id, vendorId, currency, netAmount }) => ({
      entityId: id,
      payload: { vendorId, currency, netAmount, force: run.rules.force },
    })),
  );
}
