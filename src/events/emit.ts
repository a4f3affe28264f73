import type { Knex } from 'knex';
import type { EventPayloads } from '../contract/event-payloads.js';
import { projectPayload } from '../contract/event-payloads.js';
import { OutboxEvent } from '../models/OutboxEvent.js';

/**
 * Records an event in the transaction of the change: a rolled-back change leaves no event. Only
 * declared properties of the payload are stored.
 */
export async function emit<Name extends keyof EventPayloads>(
  db: Knex,
  name: Name,
  payload: EventPayloads[Name],
): Promise<void> {
  await emitAll(db, name, [payload]);
}

/** Records any number of events of one kind with one statement. */
export async function emitAll<Name extends keyof EventPayloads>(
  db: Knex,
  name: Name,
  payloads: EventPayloads[Name][],
): Promise<void> {
  if (payloads.length === 0) return;
  const projected = payloads.map((payload) => projectPayload(name, payload));
  await OutboxEvent.insertAll(db, name, projected);
}
