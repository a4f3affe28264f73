import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import type { ProviderPayment, ProviderStatus } from '../adapters/payments/provider.js';
import { execute } from '../database/query.js';
import { uuidv7 } from '../util/uuid.js';
import { TimestampedModel } from './BaseModel.js';
import { Refund } from './Refund.js';

export type PaymentStatus = ProviderStatus | 'authorizing' | 'capturing' | 'voiding';

/** The payment status of the order. */
export type OrderPaymentStatus =
  | 'none'
  | 'requires_action'
  | 'authorized'
  | 'captured'
  | 'partially_refunded'
  | 'refunded'
  | 'voided'
  | 'failed';

/** While these wait for the provider's result, no other call may be made. */
const unanswered: PaymentStatus[] = ['authorizing', 'capturing', 'voiding'];

/** The payment of one order at the provider. Amounts are minor units. */
export class Payment extends TimestampedModel {
  static override tableName = 'payments';
  static override columns: readonly (keyof Payment)[] = [
    'id',
    'orderId',
    'provider',
    'providerPaymentId',
    'status',
    'amount',
    'currency',
    'paymentMethodId',
    'captureAmount',
    'captureKey',
    'amountCaptured',
    'clientSecret',
    'failureCode',
    'isDisputed',
    'createdAt',
    'updatedAt',
  ];

  orderId!: string;
  provider!: string;
  providerPaymentId!: string | null;
  status!: PaymentStatus;
  amount!: number;
  currency!: string;
  paymentMethodId!: string | null;
  /** The amount to capture, while the provider is being called. */
  captureAmount!: number | null;
  /** Identifies the request for the capture if it may be retried. */
  captureKey!: string | null;
  amountCaptured!: number;
  clientSecret!: string | null;
  failureCode!: string | null;
  isDisputed!: boolean;
  refunds?: Refund[];

  static override get relationMappings(): RelationMappings {
    return { refunds: this.hasMany(Refund, 'paymentId') };
  }

  /** Whether the provider is being called for it. */
  get isUnanswered(): boolean {
    return unanswered.includes(this.status);
  }

  /** Money that is taken elsewhere has no authorization: staff say that it has come. */
  get canCapture(): boolean {
    const { status, provider } = this;
    return status === 'authorized' || (status === 'requires_action' && provider === 'manual');
  }

  /** Whether less was captured than requested: the whole amount, or the part to capture. */
  get isUnderpaid(): boolean {
    return this.amountCaptured < (this.captureAmount ?? this.amount);
  }

  static async ofOrder(db: Knex, orderId: string): Promise<Payment | undefined> {
    return Payment.fetchOne(db, `${selectText} where p.order_id = $1`, [orderId]);
  }

  static async byProviderId(db: Knex, providerPaymentId: string): Promise<Payment | undefined> {
    return Payment.query(db).findOne({ providerPaymentId });
  }

  /** Writes the provider's result for a payment if the payment has one of these statuses. */
  static async record(
    db: Knex,
    orderId: string,
    { providerPaymentId, status, amountCaptured, clientSecret, failureCode }: ProviderPayment,
    from: readonly PaymentStatus[],
  ): Promise<Payment | undefined> {
    return Payment.fetchOne(
      db,
      `update payments p set provider_payment_id = coalesce($2, provider_payment_id), status = $3, client_secret = $5,
         amount_captured = case when $3 = 'captured' then $4::bigint else amount_captured end,
         failure_code = $6, updated_at = now()
       where order_id = $1 and status = any($7)
         and ($2::text is null or provider_payment_id is null or provider_payment_id = $2)
       returning ${columns}`,
      [orderId, providerPaymentId, status, amountCaptured, clientSecret, failureCode, from],
    );
  }

  /** Records the intent of a call to the provider if the payment is open; returns whether it is. */
  static async beginAction(
    db: Knex,
    orderId: string,
    status: 'capturing' | 'voiding',
    {
      captureAmount = null,
      captureKey = null,
    }: Partial<Pick<Payment, 'captureAmount' | 'captureKey'>> = {},
  ): Promise<boolean> {
    const changed = await Payment.query(db)
      .patch({ status, captureAmount, captureKey })
      .where({ orderId })
      .whereIn('status', ['requires_action', 'authorized']);
    return changed === 1;
  }

  /** Records that an order's payment is about to be requested. */
  static async open(
    db: Knex,
    payment: Pick<Payment, 'orderId' | 'provider' | 'amount' | 'currency' | 'paymentMethodId'>,
  ): Promise<void> {
    const { orderId, provider, amount, currency, paymentMethodId } = payment;
    await execute(
      db,
      `insert into payments (id, order_id, provider, status, amount, currency, payment_method_id)
       values ($1, $2, $3, 'authorizing', $4, $5, $6)`,
      [uuidv7(), orderId, provider, amount, currency, paymentMethodId],
    );
  }

  /**
   * Unpaid payments of a guest's pending orders, latest order first.
   * @param email in any case
   */
  static async unpaidOfGuest(db: Knex, email: string, limit: number): Promise<Payment[]> {
    return Payment.fetch(
      db,
      `${selectText} where p.status = 'requires_action' and p.order_id in (
         select id from orders
         where lower(email) = lower($1) and customer_id is null and status = 'pending'
       )
       order by p.order_id desc limit $2`,
      [email, limit],
    );
  }

  /** Fails a payment that never reached the provider; returns whether it was still waiting. */
  static async failUnsent(db: Knex, orderId: string): Promise<boolean> {
    const changed = await Payment.query(db)
      .patch({ status: 'failed', failureCode: 'never_sent' })
      .where({ orderId, status: 'authorizing' });
    return changed === 1;
  }

  static async markDisputed(db: Knex, id: string): Promise<void> {
    await Payment.query(db).patch({ isDisputed: true }).where({ id });
  }

  /**
   * Claims payments that have waited for the provider's result for longer than this. They are not
   * claimed again for the same time, so that payments that fail do not block the others.
   */
  static async claimStale(db: Knex, seconds: number, limit: number): Promise<Payment[]> {
    return Payment.fetch(
      db,
      `with due as (
         select id from payments
         where status in ('authorizing', 'capturing', 'voiding')
           and updated_at < now() - make_interval(secs => $1)
         order by updated_at limit $2 for update skip locked
       )
       update payments p set updated_at = now() where id in (select id from due)
       returning ${columns}`,
      [seconds, limit],
    );
  }

  /**
   * Claims payments of orders whose customer or guest has not completed the required action within
   * this time, in seconds; again after `pause`. Orders that staff confirmed without payment are
   * skipped.
   */
  static async claimAbandoned(
    db: Knex,
    { customer, guest, pause }: { customer: number; guest: number; pause: number },
    limit: number,
  ): Promise<Payment[]> {
    return Payment.fetch(
      db,
      `with due as (
         select p.id from payments p join orders o on o.id = p.order_id and o.status = 'pending'
         where p.status = 'requires_action' and p.updated_at < now() - make_interval(secs => $3)
           and p.created_at
             < now() - make_interval(secs => case when o.customer_id is null then $2::float8 else $1 end)
         order by p.updated_at limit $4 for update of p skip locked
       )
       update payments p set updated_at = now() where id in (select id from due)
       returning ${columns}`,
      [customer, guest, pause, limit],
    );
  }
}

const columns = Payment.columnList('p');
const selectText = `select ${columns} from payments p`;
