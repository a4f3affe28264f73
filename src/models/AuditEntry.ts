import type { Knex } from 'knex';
import { execute } from '../database/query.js';
import type { Actor } from '../identity/actor.js';
import { uuidv7 } from '../util/uuid.js';
import { BaseModel } from './BaseModel.js';

/** A change to a record, and who made it. Entries are only added. */
export class AuditEntry extends BaseModel {
  static override tableName = 'audit_entries';
  static override columns: readonly (keyof AuditEntry)[] = [
    'id',
    'entityType',
    'entityId',
    'event',
    'payload',
    'actorId',
    'actorType',
    'requestId',
    'createdAt',
  ];

  /** The kind of record, such as `catalog_entity`. */
  entityType!: string;
  entityId!: string;
  /** Such as `catalog.update`. */
  event!: string;
  payload!: Record<string, unknown>;
  actorId!: string | null;
  actorType!: Actor['type'];
  requestId!: string;
  createdAt!: string;

  static override get jsonAttributes() {
    return ['payload'];
  }

  /**
   * Writes entries with one statement.
   * @param entries with their payloads as JSON
   */
  static async insertAll(
    db: Knex,
    shared: Pick<AuditEntry, 'entityType' | 'event' | 'requestId'> & { actor: Actor },
    entries: { entityId: string; payload: string }[],
  ): Promise<void> {
    const { actor, entityType, event, requestId } = shared;
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
        entries.map(({ payload }) => payload),
      ],
    );
  }
}
