import type { Knex } from 'knex';
import type { Actor } from '../identity/actor.js';
import { AuditEntry } from '../models/AuditEntry.js';

/** Names of fields whose values are never written to the audit log. */
const secretNames = /password|secret|token|apikey|^key$|authorization/i;
/** Tests whether JSON text could contain such a field. */
const perhapsSecret = /password|secret|token|apikey|"key"|authorization/i;

export interface AuditSource {
  actor: Actor;
  requestId: string;
}

export type AuditKind = Pick<AuditEntry, 'entityType' | 'event'>;
export type AuditedChange = Pick<AuditEntry, 'entityId' | 'payload'>;

/** Writes one audit entry in the caller's transaction. */
export async function recordAudit(
  db: Knex,
  source: AuditSource,
  kind: AuditKind,
  change: AuditedChange,
): Promise<void> {
  await recordAuditAll(db, source, kind, [change]);
}

/** Writes many audit entries of one kind with one statement. */
export async function recordAuditAll(
  db: Knex,
  source: AuditSource,
  kind: AuditKind,
  changes: AuditedChange[],
): Promise<void> {
  const entries = changes.map(({ entityId, payload }) => ({
    entityId,
    payload: toRedactedText(payload),
  }));
  await AuditEntry.insertAll(db, { ...source, ...kind }, entries);
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
