import type { Knex } from 'knex';
import { raw } from 'objection';
import { query } from '../database/query.js';
import { TimestampedModel } from './BaseModel.js';
import type { LineQuantity } from './OrderLineItem.js';

export type RefundStatus = 'pending' | 'succeeded' | 'failed';

/** Money that is given back. It is committed as pending before the provider is asked. */
export class Refund extends TimestampedModel {
  static override tableName = 'refunds';
  static override columns: readonly (keyof Refund & string)[] = [
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
  /** Names the request that asked for it, if it may come again. */
  requestKey!: string | null;

  static override get jsonAttributes() {
    return ['lineItems'];
  }

  /** What a request of the last day began, as long as its Idempotency-Key counts. */
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

  /** Refunds of an order that the provider is to be asked about. */
  static async pendingOf(db: Knex, orderId: string): Promise<Refund[]> {
    return Refund.query(db).where({ orderId, status: 'pending' });
  }

  /** Minor units that pending refunds of an order will give back. */
  static async pendingAmount(db: Knex, orderId: string): Promise<number> {
    const [row] = await query<{ amount: number }>(
      db,
      `select coalesce(sum(amount), 0)::bigint as amount from refunds
       where order_id = $1 and status = 'pending'`,
      [orderId],
    );
    return row?.amount ?? 0;
  }

  /** Units of each line that pending refunds will give back. */
  static async pendingUnits(db: Knex, orderId: string): Promise<Map<string, number>> {
    const refunds = await Refund.pendingOf(db, orderId);
    const units = new Map<string, number>();
    for (const { orderLineItemId, quantity } of refunds.flatMap(({ lineItems }) => lineItems)) {
      units.set(orderLineItemId, (units.get(orderLineItemId) ?? 0) + quantity);
    }
    return units;
  }

  /** Writes the provider's answer once; answers nothing when it is known already. */
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

  /** Takes orders with refunds that have waited for an answer for longer than this, as payments. */
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
