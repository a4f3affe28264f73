import type { Knex } from 'knex';
import { inTransaction } from '../database/transaction.js';
import { enqueueAll } from '../jobs/job-queue.js';
import { OutboxEvent } from '../models/OutboxEvent.js';
import type { Subscriber } from './subscriber.js';

/** The maximum number of events in one transaction. */
const limit = 1000;

/**
 * Adds the jobs of events that no worker has dispatched yet: each event once, with its jobs, or
 * not at all.
 * @returns how many events it dispatched
 */
export async function dispatchEvents(
  pool: Knex,
  subscribers: readonly Subscriber[],
): Promise<number> {
  let dispatched = 0;
  for (let more = true; more;) {
    const count = await inTransaction(pool, (db) => dispatchSome(db, subscribers));
    dispatched += count;
    more = count === limit;
  }
  return dispatched;
}

async function dispatchSome(db: Knex, subscribers: readonly Subscriber[]): Promise<number> {
  const events = await OutboxEvent.claimNew(db, limit);
  for (const { events: names, job, batch = 1 } of subscribers) {
    const ids = events
      .filter(({ name }) => names === '*' || (names as readonly string[]).includes(name))
      .map(({ id }) => id);
    await enqueueAll(
      db,
      job,
      chunks(ids, batch).map((eventIds) => ({ eventIds })),
    );
  }
  return events.length;
}

function chunks<T>(items: T[], size: number): T[][] {
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, i) => i * size);
  return starts.map((start) => items.slice(start, start + size));
}
