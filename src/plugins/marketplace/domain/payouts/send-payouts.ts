import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { inTransaction } from '../../../../database/transaction.js';
import type { PayoutProvider, TransferResult } from '../../adapters/payout-provider.js';
import { Payout } from '../../models/Payout.js';
import { announceMoves } from './payout-events.js';
import { postPayoutFailure } from './post-payout.js';

/** Transfers at a time. */
const concurrency = 8;
/** The pauses after results that are unknown: they double from the first to the last, in seconds. */
const pause = { first: 60, last: 3600 };

export interface SendWork {
  pool: Knex;
  provider: PayoutProvider;
  log: Logger;
  signal?: AbortSignal;
}

export type SentPayouts = Record<'completed' | 'failed' | 'unknown', number>;

/** Transfers the payouts that are due, until none is left. Any number of workers can do so. */
export async function sendPayouts(work: SendWork): Promise<SentPayouts> {
  const total = { completed: 0, failed: 0, unknown: 0 };
  while (!work.signal?.aborted) {
    const payouts = await inTransaction(work.pool, (db) => claimDue(db, work.provider));
    for (const end of await Promise.all(payouts.map((payout) => send(work, payout))))
      total[end] += 1;
    if (payouts.length < concurrency) break;
  }
  return total;
}

async function claimDue(db: Knex, provider: PayoutProvider): Promise<Payout[]> {
  const payouts = await Payout.claimDue(db, provider.name, concurrency);
  // Later attempts find it in processing.
  const begun = payouts.filter(({ attempts }) => attempts === 1);
  await announceMoves(db, begun, 'pending');
  return payouts;
}

/** Transfers a claimed payout, and records the result. */
async function send(work: SendWork, payout: Payout): Promise<keyof SentPayouts> {
  const { pool, log } = work;
  let result: TransferResult;
  try {
    result = await transferOnce(work.provider, payout);
  } catch (error) {
    log.warn({ err: error, payoutId: payout.id }, 'it is unknown whether a payout was transferred');
    await payout.postpone(pool, Math.min(pause.last, pause.first * 2 ** (payout.attempts - 1)));
    return 'unknown';
  }
  if (result.status === 'completed') await recordTransfer(pool, payout, result.reference);
  else await recordFailure(pool, payout, result.reason);
  return result.status;
}

/** After an attempt whose result is unknown, the transfer may exist. */
async function transferOnce(provider: PayoutProvider, payout: Payout): Promise<TransferResult> {
  const { id: payoutId, retryCount, netAmount: amount, currency, destination } = payout;
  if (payout.attempts > 1 || retryCount > 0) {
    const reference = await provider.find(payoutId);
    if (reference !== undefined) return { status: 'completed', reference };
  }
  return provider.transfer({ payoutId, retryCount, amount, currency, destination });
}

const recordTransfer = (pool: Knex, payout: Payout, reference: string): Promise<void> =>
  inTransaction(pool, async (db) => {
    await announceMoves(db, await payout.complete(db, reference), 'processing');
  });

/** The amount returns to the vendor's balance with the status. */
const recordFailure = (pool: Knex, payout: Payout, reason: string): Promise<void> =>
  inTransaction(pool, async (db) => {
    const failed = await payout.fail(db, reason.slice(0, 500));
    await announceMoves(db, failed, 'processing');
    if (failed.length > 0) await postPayoutFailure(db, payout);
  });
