import type { Knex } from 'knex';
import type { Page } from '../database/page.js';
import { execute } from '../database/query.js';
import type { Actor } from '../identity/actor.js';
import { uuidv7 } from '../util/uuid.js';
import { defined } from '../util/defined.js';
import { BaseModel, findPage } from './BaseModel.js';

/** All that are given must match. */
export interface AuditFilter {
  entityType?: string;
  entityId?: string;
  event?: string;
  /** A user or an API key. */
  actorId?: string;
  /** Timestamps, both included. */
  from?: string;
  to?: string;
}

/** A change to a record, and who made it. The database refuses to change or delete an entry. */
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

  /** One page, newest first, and the total. */
  static async page(
    db: Knex,
    { entityType, entityId, event, actorId, from, to }: AuditFilter,
    page: Page,
  ): Promise<{ results: AuditEntry[]; total: number }> {
    const found = AuditEntry.query(db)
      .where(defined({ entityType, entityId, event, actorId }))
      .orderBy('id', 'desc');
    if (from !== undefined) void found.where('createdAt', '>=', from);
    if (to !== undefined) void found.where('createdAt', '<=', to);
    return findPage(found, page);
  }

  /** Whether a record has any entry. */
  static async isAbout(
    db: Knex,
    { entityType, entityId }: Pick<AuditEntry, 'entityType' | 'entityId'>,
  ): Promise<boolean> {
    const entry = await AuditEntry.query(db).select('id').where({ entityType, entityId }).first();
    return entry !== undefined;
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
