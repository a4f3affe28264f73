import type { Knex } from 'knex';
import { allowLongWork } from '../../../../database/allow-long-work.js';
import { inTransaction } from '../../../../database/transaction.js';
import { Vendor } from '../../models/Vendor.js';
import type { SkippedPayout } from './decide-payout.js';
import { BalanceChanged, payVendors, type PayoutRun } from './pay-vendors.js';

/** The vendors of one transaction. */
const chunk = 100;
/** The transactions at a time: each keeps a processor of the database busy. */
const concurrency = 2;
/** How often a transaction is repeated whose vendors' balances change while it reads them. */
const maxAttempts = 10;
/** The vendors that a response lists. */
export const maxListed = 1000;

export interface PayoutRunResult {
  /** How many payouts this call committed. */
  payoutCount: number;
  /** The first `maxListed` of the vendors that were not paid. */
  skipped: SkippedPayout[];
  skippedCount: number;
}

interface PayoutRunWork extends PayoutRun {
  pool: Knex;
  /** The vendors to pay; undefined for all. */
  vendorIds?: string[] | undefined;
  /** Ends the run after the current transaction. */
  signal?: AbortSignal;
  /** Called when a transaction has committed payouts. */
  onPaid?: () => void;
}

/**
 * Pays vendors in transactions of some vendors each, so that its memory does not grow with their
 * number. A run that dies is continued by the next one: what is paid is no longer open.
 */
export async function runPayouts(work: PayoutRunWork): Promise<PayoutRunResult> {
  const { vendorIds, onPaid } = work;
  const total: PayoutRunResult = { payoutCount: 0, skipped: [], skippedCount: 0 };
  const skip = (skipped: SkippedPayout[]): void => {
    total.skippedCount += skipped.length;
    total.skipped.push(...skipped.slice(0, maxListed - total.skipped.length));
  };
  const unknown = new Set(vendorIds);
  const chunks = chunksOf(work);
  // Several lanes take chunks in turn. An error in one ends the chunks, and so the others.
  const lane = async (): Promise<void> => {
    for await (const ids of chunks) {
      const { paid, skipped } = await payChunk(work, ids);
      for (const id of ids) unknown.delete(id);
      total.payoutCount += paid;
      if (paid > 0) onPaid?.();
      skip(skipped);
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: concurrency }, lane));
  for (const end of lanes) if (end.status === 'rejected') throw end.reason;
  skip([...unknown].map((vendorId) => ({ vendorId, currency: null, reason: 'not_found' })));
  return total;
}

const zeros = '00000000-0000-0000-0000-000000000000';

/** The ids of the vendors to pay, by chunks, until the run has to end. */
async function* chunksOf({ pool, vendorIds, signal }: PayoutRunWork): AsyncGenerator<string[]> {
  for (let after: string | undefined = zeros; after !== undefined && !signal?.aborted;) {
    const ids = await Vendor.idsForPayouts(pool, { after, ids: vendorIds, limit: chunk });
    if (ids.length > 0) yield ids;
    after = ids.at(-1);
  }
}

/** Pays vendors in one transaction. */
async function payChunk(
  work: PayoutRunWork,
  ids: string[],
): Promise<{ paid: number; skipped: SkippedPayout[] }> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(work.pool, async (db) => {
        await allowLongWork(db);
        return payVendors(db, work, await Vendor.lockForPayouts(db, ids));
      });
    } catch (error) {
      if (!(error instanceof BalanceChanged) || attempt === maxAttempts) throw error;
    }
  }
}
