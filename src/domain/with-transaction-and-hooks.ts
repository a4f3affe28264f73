import type { Knex } from 'knex';
import { inTransaction } from '../database/transaction.js';
import type { HookError, HookRun } from '../hooks/hook-run.js';

/**
 * One transaction of an operation with several, because it calls an external service between them.
 * Hooks that were queued in it run after the commit; their errors are returned.
 */
export async function withTransactionAndHooks<T>(
  pool: Knex,
  hooks: HookRun,
  work: (phase: { db: Knex; hooks: HookRun }) => Promise<T>,
): Promise<{ result: T; hookErrors: HookError[] }> {
  let run = hooks;
  const result = await inTransaction(pool, (db) => {
    run = hooks.fresh();
    return work({ db, hooks: run });
  });
  return { result, hookErrors: await run.committed(pool) };
}
