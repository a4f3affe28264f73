import type { Knex } from 'knex';
import { raw } from 'objection';
import { execute } from '../database/query.js';
import { uuidv7 } from '../util/uuid.js';
import { BaseModel } from './BaseModel.js';

/** An event for subscribers. */
export class OutboxEvent extends BaseModel {
  static override tableName = 'outbox_events';
  static override columns: readonly (keyof OutboxEvent)[] = [
    'id',
    'name',
    'payload',
    'createdAt',
    'dispatchedAt',
  ];

  /** Such as `orders.create`. */
  name!: string;
  payload!: Record<string, unknown>;
  createdAt!: string;
  /** When its jobs were added; null before. */
  dispatchedAt!: string | null;

  static override get jsonAttributes() {
    return ['payload'];
  }

  /** Writes events with one name with one statement. */
  static async insertAll(db: Knex, name: string, payloads: unknown[]): Promise<void> {
    await execute(
      db,
      `insert into outbox_events (id, name, payload)
       select id, $1, payload from unnest($2::uuid[], $3::jsonb[]) as event (id, payload)`,
      [name, payloads.map(() => uuidv7()), payloads.map((payload) => JSON.stringify(payload))],
    );
  }

  /**
   * Marks the oldest events that no worker has dispatched as dispatched, and skips those that
   * another worker is dispatching.
   * @returns them, oldest first
   */
  static async claimNew(db: Knex, limit: number): Promise<Pick<OutboxEvent, 'id' | 'name'>[]> {
    const oldest = OutboxEvent.query(db)
      .select('id')
      .whereNull('dispatchedAt')
      .orderBy('id')
      .limit(limit)
      .forUpdate()
      .skipLocked();
    const claimed = await OutboxEvent.query(db)
      .patch({ dispatchedAt: raw('now()') })
      .whereIn('id', oldest)
      .returning(['id', 'name']);
    return claimed.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /**
   * Events with a delivery are kept as long as it, because it reads the payload.
   * @param days how long dispatched events are kept
   */
  static deleteExpired(db: Knex, limit: number, days: number): Promise<number> {
    return OutboxEvent.deleteSome(
      db,
      `dispatched_at < now() - interval '${days} days'
       and not exists (select from webhook_deliveries d where d.event_id = outbox_events.id)`,
      limit,
    );
  }
}
