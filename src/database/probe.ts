import type { Knex } from 'knex';
import { setTimeout as sleep } from 'node:timers/promises';

const longest = 4_000;

/** Whether the database responds within four seconds. */
export async function probe(db: Knex): Promise<boolean> {
  const answered = db.raw('select 1').then(
    () => true,
    () => false,
  );
  return Promise.race([answered, sleep(longest, false, { ref: false })]);
}
