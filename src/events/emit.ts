import type { Knex } from 'knex';
import type { EventPayloads } from '../contract/event-payloads.js';
import { projectPayload } from '../contract/event-payloads.js';
import { execute } from '../database/query.js';
import { uuidv7 } from '../util/uuid.js';

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

/** Records many events of one kind with one statement. */
export async function emitAll<Name extends keyof EventPayloads>(
  db: Knex,
  name: Name,
  payloads: EventPayloads[Name][],
): Promise<void> {
  await execute(
    db,
    `insert into outbox_events (id, name, payload)
     select id, $1, payload from unnest($2::uuid[], $3::jsonb[]) as event (id, payload)`,
    [
      name,
      payloads.map(() => uuidv7()),
      payloads.map((payload) => JSON.stringify(projectPayload(name, payload))),
    ],
  );
}
