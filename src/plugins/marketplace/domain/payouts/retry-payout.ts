import type { Knex } from 'knex';
import { RecordNotFound, StateConflict } from '../../../../domain/errors.js';
import type { PayoutProvider } from '../../adapters/payout-provider.js';
import { LedgerEntry } from '../../models/LedgerEntry.js';
import { Payout } from '../../models/Payout.js';
import { Vendor } from '../../models/Vendor.js';
import { destinationOf } from './pay-vendors.js';
import { announceMoves } from './payout-events.js';
import { postPayouts } from './post-payout.js';

/** As the contract limits the number of retries. */
const maxRetries = 1000;

/**
 * Takes the amount that a failed payout returned from the vendor's balance again, so that it is
 * sent once more.
 * @throws 404, StateConflict if it has not failed, if the vendor cannot be paid, or if the balance
 *   no longer has the amount
 */
export async function retryPayout(db: Knex, id: string, provider: PayoutProvider): Promise<Payout> {
  const found = await Payout.query(db).findById(id);
  if (!found) throw new RecordNotFound('Payout');
  const vendor = await Vendor.query(db).findById(found.vendorId).forNoKeyUpdate().throwIfNotFound();
  const payout = await Payout.query(db).findById(id).forUpdate().throwIfNotFound();
  if (payout.status !== 'failed') throw new StateConflict('The payout has not failed.');
  if (payout.retryCount >= maxRetries) throw new StateConflict('The payout was retried too often.');
  if (payout.provider !== provider.name) {
    throw new StateConflict(`The payout belongs to another provider: ${payout.provider}.`);
  }
  requirePayable(vendor, provider);
  await requireCovered(db, payout);
  if (!(await LedgerEntry.settleReturned(db, id))) {
    throw new StateConflict('Another payout has paid the amount.');
  }
  await postPayouts(db, [payout]);
  const restarted = await payout.restart(db, destinationOf(vendor, provider));
  await announceMoves(db, [restarted], 'failed');
  return restarted;
}

function requirePayable(vendor: Vendor, { paysTo }: PayoutProvider): void {
  if (vendor.status !== 'approved') throw new StateConflict(`The vendor is ${vendor.status}.`);
  if (!vendor[paysTo]) throw new StateConflict('The vendor has no account for payouts.');
}

/** Refunds since the failure may have reduced the balance: a run then pays what is left. */
async function requireCovered(db: Knex, { vendorId, currency, netAmount }: Payout): Promise<void> {
  const unfinished = await Payout.unfinished(db, [vendorId]);
  if (unfinished.some((other) => other.currency === currency)) {
    throw new StateConflict('Another payout of the vendor is in progress.');
  }
  const sums = await LedgerEntry.openSums(db, [vendorId]);
  const sum = sums.find((each) => each.currency === currency);
  if (!sum || sum.grossAmount - sum.deductions < netAmount) {
    throw new StateConflict("The vendor's balance no longer covers the amount.");
  }
}
