import type { Knex } from 'knex';

/** Acquires the advisory lock with this number, and holds it until the transaction ends. */
export async function lockUntilCommit(db: Knex, number: number): Promise<void> {
  await db.raw('select pg_advisory_xact_lock(?)', [number]);
}
