import type { Knex } from 'knex';
import { execute } from '../database/query.js';
import { uuidv7 } from '../util/uuid.js';
import type { Actor } from '../identity/actor.js';

/** Names of fields whose values are never written to the audit log. */
const secretNames = /password|secret|token|apikey|^key$|authorization/i;
/** Tests whether JSON text could contain such a field. */
const perhapsSecret = /password|secret|token|apikey|"key"|authorization/i;

export interface AuditSource {
  actor: Actor;
  requestId: string;
}

export interface AuditKind {
  /** The kind of record, such as `catalog_entity`. */
  entityType: string;
  /** The event's name, such as `catalog.update`. */
  event: string;
}

export interface AuditEntry {
  entityId: string;
  payload: Record<string, unknown>;
}

/** Writes one audit entry in the caller's transaction. */
export async function recordAudit(
  db: Knex,
  source: AuditSource,
  kind: AuditKind,
  entry: AuditEntry,
): Promise<void> {
  await recordAuditAll(db, source, kind, [entry]);
}

/** Writes many audit entries of one kind with one statement. */
export async function recordAuditAll(
  db: Knex,
  { actor, requestId }: AuditSource,
  { entityType, event }: AuditKind,
  entries: AuditEntry[],
): Promise<void> {
  await execute(
    db,
    `insert into audit_entries
       (id, entity_type, entity_id, event, payload, actor_id, actor_type, request_id)
     select id, $1, entity_id, $2, payload, $3, $4, $5
     from unnest($6::uuid[], $7::text[], $8::jsonb[]) as entry (id, entity_id, payload)`,
    [
      entityType,
      event,
      actor.id,
      actor.type,
      requestId,
      entries.map(() => uuidv7()),
      entries.map(({ entityId }) => entityId),
      entries.map(({ payload }) => toRedactedText(payload)),
    ],
  );
}

/** Few payloads contain a secret: testing the text first avoids a copy. */
function toRedactedText(payload: Record<string, unknown>): string {
  const text = JSON.stringify(payload);
  return perhapsSecret.test(text) ? JSON.stringify(redact(payload)) : text;
}

/** A copy with the values of secret fields redacted. */
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
