import type { Knex } from 'knex';
import type { EventPayloads } from '../contract/event-payloads.js';
import { projectPayload } from '../contract/event-payloads.js';
import { uuidv7 } from '../uuid.js';

/**
 * Records that something happened, in the transaction that made it happen: a rolled-back change
 * leaves no event. Only what the contract declares of the payload is kept.
 */
export async function emit<Name extends keyof EventPayloads>(
  db: Knex,
  name: Name,
  payload: EventPayloads[Name],
): Promise<void> {
  await db.raw('insert into outbox_events (id, name, payload) values (?, ?, ?)', [
    uuidv7(),
    name,
    JSON.stringify(projectPayload(name, payload)),
  ]);
}
