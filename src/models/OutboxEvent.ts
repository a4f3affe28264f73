import type { Knex } from 'knex';
import { execute } from '../database/query.js';
import { uuidv7 } from '../util/uuid.js';
import { BaseModel } from './BaseModel.js';

/** An event for subscribers. */
export class OutboxEvent extends BaseModel {
  static override tableName = 'outbox_events';
  static override columns: readonly (keyof OutboxEvent)[] = ['id', 'name', 'payload', 'createdAt'];

  /** Such as `orders.create`. */
  name!: string;
  payload!: Record<string, unknown>;
  createdAt!: string;

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
}
