import type { Knex } from 'knex';

/**
 * Gives the rest of a transaction that nobody waits for more time than a request has: 30 s for a
 * statement, and 15 s for a lock, which is longer than a request can hold one.
 */
export async function allowLongWork(db: Knex): Promise<void> {
  await db.raw("set local statement_timeout = '30s'; set local lock_timeout = '15s'");
}
