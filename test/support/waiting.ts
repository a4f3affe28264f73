import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';

/**
 * Resolves when a connection to this database waits for a lock, or when the function that should
 * wait has finished without waiting.
 * @param waiters the number of connections that must wait
 */
export async function untilLockIsAwaited(
  knex: Knex,
  work: Promise<unknown>,
  waiters = 1,
): Promise<void> {
  const state = { ended: false };
  const note = (): void => {
    state.ended = true;
  };
  work.then(note, note);
  while (!state.ended) {
    const { rows } = await knex.raw<{ rows: object[] }>(
      `select from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows.length >= waiters) return;
    await pause(5);
  }
}
