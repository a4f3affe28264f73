import type { Knex } from 'knex';
import { inTransaction } from '../database/transaction.js';
import type { HookError, HookRun } from '../hooks/hook-run.js';

/**
 * One transaction of an operation that has several, because it calls the outside between them.
 * Hooks that were remembered in it run once it is committed; their errors are answered.
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
