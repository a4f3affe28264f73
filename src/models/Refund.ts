import type { Knex } from 'knex';
import { raw } from 'objection';
import { query } from '../database/query.js';
import { TimestampedModel } from './BaseModel.js';
import type { LineQuantity } from './OrderLineItem.js';

export type RefundStatus = 'pending' | 'succeeded' | 'failed';

/** A refund. It is committed as pending before the provider is called. */
export class Refund extends TimestampedModel {
  static override tableName = 'refunds';
  static override columns: readonly (keyof Refund)[] = [
    'id',
    'orderId',
    'paymentId',
    'providerRefundId',
    'status',
    'amount',
    'currency',
    'reason',
    'lineItems',
    'restock',
    'requestKey',
    'createdAt',
    'updatedAt',
  ];

  orderId!: string;
  paymentId!: string;
  providerRefundId!: string | null;
  status!: RefundStatus;
  /** Minor units. */
  amount!: number;
  currency!: string;
  reason!: string | null;
  lineItems!: LineQuantity[];
  restock!: boolean;
  /** Identifies the request if it may be retried. */
  requestKey!: string | null;

  static override get jsonAttributes() {
    return ['lineItems'];
  }

  /** The refund that a request of the last day started, as long as its Idempotency-Key is valid. */
  static async ofRequest(
    db: Knex,
    orderId: string,
    requestKey: string,
  ): Promise<Refund | undefined> {
    return Refund.query(db)
      .where({ orderId, requestKey })
      .where('createdAt', '>', raw("now() - interval '25 hours'"))
      .first();
  }

  /** Refunds of an order for which the provider must be called. */
  static async pendingOf(db: Knex, orderId: string): Promise<Refund[]> {
    return Refund.query(db).where({ orderId, status: 'pending' });
  }

  /** The total of an order's pending refunds, in minor units. */
  static async pendingAmount(db: Knex, orderId: string): Promise<number> {
    const [row] = await query<{ amount: number }>(
      db,
      `select coalesce(sum(amount), 0)::bigint as amount from refunds
       where order_id = $1 and status = 'pending'`,
      [orderId],
    );
    return row?.amount ?? 0;
  }

  /** Units of each line in pending refunds. */
  static async pendingUnits(db: Knex, orderId: string): Promise<Map<string, number>> {
    const refunds = await Refund.pendingOf(db, orderId);
    const units = new Map<string, number>();
    for (const { orderLineItemId, quantity } of refunds.flatMap(({ lineItems }) => lineItems)) {
      units.set(orderLineItemId, (units.get(orderLineItemId) ?? 0) + quantity);
    }
    return units;
  }

  /** Writes the provider's result once; returns nothing if there already is one. */
  static async record(
    db: Knex,
    id: string,
    { status, providerRefundId }: { status: RefundStatus; providerRefundId: string | null },
  ): Promise<Refund | undefined> {
    return Refund.query(db)
      .patch({ status, providerRefundId })
      .where({ id, status: 'pending' })
      .returning('*')
      .first();
  }

  /**
   * Claims orders with refunds that have waited for a result for longer than this, like payments.
   */
  static async claimStale(
    db: Knex,
    seconds: number,
    limit: number,
  ): Promise<{ orderId: string }[]> {
    return query(
      db,
      `with due as (
         select id from refunds
         where status = 'pending' and updated_at < now() - make_interval(secs => $1)
         order by updated_at limit $2 for update skip locked
       ), taken as (
         update refunds set updated_at = now() where id in (select id from due) returning order_id
       )
       select distinct order_id as "orderId" from taken`,
      [seconds, limit],
    );
  }
}
