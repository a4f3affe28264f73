import type { Knex } from 'knex';
import { inTransaction } from '../database/transaction.js';
import type { JobContext } from './define-job.js';

/**
 * Calls a function in one transaction after the other, until it changes nothing or the job has to
 * end.
 * @param change returns how many records it changed
 * @returns how many were changed in all
 */
export async function inBatches(
  { pool, signal }: Pick<JobContext<object>, 'pool' | 'signal'>,
  change: (db: Knex) => Promise<number>,
): Promise<number> {
  let total = 0;
  for (let more = true; more && !signal.aborted;) {
    const changed = await inTransaction(pool, change);
    total += changed;
    more = changed > 0;
  }
  return total;
}
