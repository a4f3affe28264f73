import type { Knex } from 'knex';
import type { ProviderEvent } from '../../adapters/payments/provider.js';
import { recordAudit, type AuditSource } from '../../audit/record-audit.js';
import { enqueue } from '../../jobs/job-queue.js';
import { refundMail } from '../../mail/order-mails.js';
import { Order } from '../../models/Order.js';
import { Payment } from '../../models/Payment.js';
import { PaymentEvent } from '../../models/PaymentEvent.js';
import { Refund } from '../../models/Refund.js';
import { looksLikeUuid } from '../../util/uuid.js';
import { lockOrder, type PaidOrderWork } from '../orders/transition-order.js';
import { recordPayment } from './record-payment.js';
import { statusAfter } from './record-refund.js';

type Work = PaidOrderWork & AuditSource;
type Outcome = 'applied' | 'unchanged' | 'ignored' | 'unknown_order' | 'mismatch';
type PaymentReport = Extract<ProviderEvent, { kind: 'payment' }>;
type RefundedEvent = Extract<ProviderEvent, { kind: 'refunded' }>;

/**
 * Applies a verified event of the payment provider, once, however often it arrives.
 * @returns the affected order, whose open intents must be settled after the commit
 */
export async function applyEvent(
  work: Work,
  event: ProviderEvent,
): Promise<{ duplicate: boolean; orderId: string | null }> {
  const { db, services } = work;
  const provider = services.payments.name;
  const { eventId, type } = event;
  if (!(await PaymentEvent.claim(db, { provider, eventId, type })))
    return { duplicate: true, orderId: null };
  const payment = event.kind === 'ignored' ? undefined : await findPayment(db, event);
  const outcome = await apply(work, event, payment);
  const orderId = payment?.orderId ?? null;
  await PaymentEvent.recordOutcome(db, { provider, eventId }, { outcome, orderId });
  return { duplicate: false, orderId };
}

async function apply(
  work: Work,
  event: ProviderEvent,
  payment: Payment | undefined,
): Promise<Outcome> {
  if (event.kind === 'ignored') return 'ignored';
  if (!payment) return 'unknown_order';
  if (event.kind === 'payment') return applyPayment(work, payment, event);
  if (event.kind === 'refunded') return applyRefunded(work, payment, event);
  await Payment.markDisputed(work.db, payment.id);
  await flag(work, payment.orderId, 'orders.dispute', { eventId: event.eventId });
  return 'applied';
}

/**
 * An event may arrive before the checkout has stored the provider's id, or belong to a second
 * payment of an order. The account may have payments of other systems, with their own ids.
 */
async function findPayment(
  db: Knex,
  event: Exclude<ProviderEvent, { kind: 'ignored' }>,
): Promise<Payment | undefined> {
  if (event.kind !== 'payment') return Payment.byProviderId(db, event.providerPaymentId);
  const { providerPaymentId } = event.payment;
  if (providerPaymentId === null) return undefined;
  const found = await Payment.byProviderId(db, providerPaymentId);
  if (found || event.orderId === null || !looksLikeUuid(event.orderId)) return found;
  return Payment.ofOrder(db, event.orderId);
}

async function applyPayment(work: Work, payment: Payment, event: PaymentReport): Promise<Outcome> {
  const { eventId, orderId, currency } = event;
  const { amount, providerPaymentId } = event.payment;
  const isAsked =
    (orderId ?? payment.orderId) === payment.orderId &&
    (payment.providerPaymentId ?? providerPaymentId) === providerPaymentId &&
    amount === payment.amount &&
    currency === payment.currency;
  if (!isAsked) {
    const said = { eventId, providerPaymentId, amount, currency, orderId };
    await flag(work, payment.orderId, 'orders.paymentMismatch', said);
    return 'mismatch';
  }
  const { changed, order } = await recordPayment(work, payment.orderId, event.payment, 'wait');
  if (changed && order.paymentReview !== null) {
    const { amountCaptured } = event.payment;
    await flag(work, order.id, 'orders.paymentMismatch', { eventId, amount, amountCaptured });
  }
  return changed ? 'applied' : 'unchanged';
}

/**
 * Counts refunds from the provider's dashboard, in addition to our own refunds. The event of the
 * capture may still be on its way, so this one records both.
 */
async function applyRefunded(
  work: Work,
  payment: Payment,
  { providerPaymentId, amountCaptured, amountRefunded: total }: RefundedEvent,
): Promise<Outcome> {
  const { db, hooks, actor } = work;
  if (amountCaptured > 0) {
    const { amount: whole } = payment;
    const captured = { status: 'captured', clientSecret: null, failureCode: null } as const;
    await recordPayment(work, payment.orderId, {
      ...captured,
      providerPaymentId,
      amount: whole,
      amountCaptured,
    });
  }
  const order = await lockOrder(db, payment.orderId);
  const known = order.amountRefunded + (await Refund.pendingAmount(db, order.id));
  const amount = Math.min(total, order.amountCaptured) - known;
  if (amount <= 0) return 'unchanged';
  const refund = await Refund.query(db)
    .insert({
      orderId: order.id,
      paymentId: payment.id,
      status: 'succeeded',
      amount,
      currency: order.currency,
      reason: 'Refunded at the payment provider.',
      lineItems: [],
    })
    .returning('*');
  const amountRefunded = order.amountRefunded + amount;
  const paymentStatus = statusAfter(order, amountRefunded);
  const saved = await Order.advance(db, order, { amountRefunded, paymentStatus }, { actor });
  await hooks.before(db, 'orders.beforeRecordRefund', { order: saved, refund });
  await enqueue(db, refundMail, { refundId: refund.id });
  return 'applied';
}

const flag = (
  { db, actor, requestId }: Work,
  entityId: string,
  event: string,
  payload: Record<string, unknown>,
): Promise<void> =>
  recordAudit(db, { actor, requestId }, { entityType: 'order', event }, { entityId, payload });
