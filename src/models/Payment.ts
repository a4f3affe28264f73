import type { Knex } from 'knex';
import type { RelationMappings } from 'objection';
import type { ProviderPayment, ProviderStatus } from '../adapters/payments/provider.js';
import { TimestampedModel } from './BaseModel.js';
import { Refund } from './Refund.js';

export type PaymentStatus = ProviderStatus | 'authorizing' | 'capturing' | 'voiding';

/** Where an order's money is, as the order says it. */
export type OrderPaymentStatus =
  | 'none'
  | 'requires_action'
  | 'authorized'
  | 'captured'
  | 'partially_refunded'
  | 'refunded'
  | 'voided'
  | 'failed';

/** While these wait for the provider's answer, nothing else may be asked of it. */
const unanswered: PaymentStatus[] = ['authorizing', 'capturing', 'voiding'];

/** The money of one order at the provider. Amounts are minor units. */
export class Payment extends TimestampedModel {
  static override tableName = 'payments';
  static override columns: readonly (keyof Payment & string)[] = [
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
  /** What is to be taken, while the provider is being asked. */
  captureAmount!: number | null;
  /** Names the request that asked for the capture, if it may come again. */
  captureKey!: string | null;
  amountCaptured!: number;
  clientSecret!: string | null;
  failureCode!: string | null;
  isDisputed!: boolean;
  refunds?: Refund[];

  static override get relationMappings(): RelationMappings {
    return { refunds: this.hasMany(Refund, 'paymentId') };
  }

  /** Whether the provider is being asked about it. */
  get isUnanswered(): boolean {
    return unanswered.includes(this.status);
  }

  /** Money that is taken elsewhere has no authorization: staff say that it has come. */
  get canCapture(): boolean {
    const { status, provider } = this;
    return status === 'authorized' || (status === 'requires_action' && provider === 'manual');
  }

  /** Whether less was taken than we asked for: the whole amount, or what was to be captured. */
  get isUnderpaid(): boolean {
    return this.amountCaptured < (this.captureAmount ?? this.amount);
  }

  static async ofOrder(db: Knex, orderId: string): Promise<Payment | undefined> {
    return Payment.fetchOne(db, `${selectText} where p.order_id = $1`, [orderId]);
  }

  static async byProviderId(db: Knex, providerPaymentId: string): Promise<Payment | undefined> {
    return Payment.query(db).findOne({ providerPaymentId });
  }

  /** Writes what the provider says of a payment that is in one of these statuses, if it is. */
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

  /**
   * Notes what is about to be asked of the provider, if the payment is open; answers whether it is.
   */
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

  /** Notes that an order's money is about to be asked for. */
  static async open(
    db: Knex,
    payment: Pick<Payment, 'orderId' | 'provider' | 'amount' | 'currency' | 'paymentMethodId'>,
  ): Promise<void> {
    await Payment.query(db).insert({ ...payment, status: 'authorizing' });
  }

  /**
   * Unpaid payments of a guest's pending orders, the latest order first.
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

  /** Ends a payment that never reached the provider; answers whether it was still waiting. */
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
   * Takes payments that have waited for the provider's answer for longer than this. They are not
   * taken again for as long, so that those which cannot be finished do not hold up the others.
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
   * Takes payments of orders that wait for a customer or a guest who has not done what is asked for
   * in this time, seconds; again after `pause`. An order that staff confirmed on trust waits for
   * nobody.
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
