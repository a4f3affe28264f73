import type { Knex } from 'knex';
import { uuidv7 } from '../uuid.js';
import type { Actor } from '../identity/actor.js';

/** Names of fields whose values never reach the audit log. */
const secretNames = /password|secret|token|apikey|^key$|authorization/i;

export interface AuditSource {
  actor: Actor;
  requestId: string;
}

/** Writes one audit entry in the caller's transaction. @param what the kind of record and the event's name */
export async function recordAudit(
  db: Knex,
  { actor, requestId }: AuditSource,
  what: { entityType: string; event: string },
  note: { entityId: string; payload: Record<string, unknown> },
): Promise<void> {
  await db.raw(
    `insert into audit_entries
       (id, entity_type, entity_id, event, payload, actor_id, actor_type, request_id)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      uuidv7(),
      what.entityType,
      note.entityId,
      what.event,
      JSON.stringify(redact(note.payload)),
      actor.id,
      actor.type,
      requestId,
    ],
  );
}

/** A copy without the values of secret fields. */
export function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      secretNames.test(name) ? '[redacted]' : redact(inner),
    ]),
  );
}
