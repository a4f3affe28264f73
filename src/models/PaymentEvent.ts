import type { Knex } from 'knex';
import { execute } from '../database/query.js';
import { BaseModel } from './BaseModel.js';

/** An event of the payment provider, and its effect. */
export class PaymentEvent extends BaseModel {
  static override tableName = 'payment_events';
  static override idColumn = ['provider', 'eventId'];
  static override columns: readonly (keyof PaymentEvent)[] = [
    'provider',
    'eventId',
    'type',
    'orderId',
    'outcome',
    'createdAt',
  ];

  /** The primary key is the provider's name with the event's id. */
  override id!: never;
  provider!: string;
  eventId!: string;
  type!: string;
  /** Null for an event about no order of ours. */
  orderId!: string | null;
  outcome!: string;
  createdAt!: string;

  /** Inserts an event, once, however often it arrives. Returns whether it is new. */
  static async claim(
    db: Knex,
    { provider, eventId, type }: Pick<PaymentEvent, 'provider' | 'eventId' | 'type'>,
  ): Promise<boolean> {
    const rows = await execute(
      db,
      `insert into payment_events (provider, event_id, type, outcome) values ($1, $2, $3, 'taken')
       on conflict do nothing`,
      [provider, eventId, type],
    );
    return rows === 1;
  }

  /** Records the effect of an event and its order. */
  static async recordOutcome(
    db: Knex,
    { provider, eventId }: Pick<PaymentEvent, 'provider' | 'eventId'>,
    result: Pick<PaymentEvent, 'outcome' | 'orderId'>,
  ): Promise<void> {
    await PaymentEvent.query(db).patch(result).where({ provider, eventId });
  }

  /** @param days longer than the provider retries them: three days at Stripe */
  static deleteExpired(db: Knex, limit: number, days: number): Promise<number> {
    return PaymentEvent.deleteSome(db, `created_at < now() - interval '${days} days'`, limit);
  }
}
