import type { Knex } from 'knex';
import { execute } from '../database/query.js';

/** Takes an event of a provider, once however often it comes. Answers whether it is new. */
export async function claimEvent(
  db: Knex,
  provider: string,
  event: { eventId: string; type: string },
): Promise<boolean> {
  const rows = await execute(
    db,
    `insert into payment_events (provider, event_id, type, outcome) values ($1, $2, $3, 'taken')
     on conflict do nothing`,
    [provider, event.eventId, event.type],
  );
  return rows === 1;
}

/** Keeps what an event did to which order. */
export async function recordOutcome(
  db: Knex,
  provider: string,
  eventId: string,
  outcome: string,
  orderId: string | null,
): Promise<void> {
  await execute(
    db,
    `update payment_events set outcome = $3, order_id = $4 where provider = $1 and event_id = $2`,
    [provider, eventId, outcome, orderId],
  );
}
