import type { ProviderPayment } from '../../adapters/payments/provider.js';
import { Order, type OrderWithLines } from '../../models/Order.js';
import { Payment } from '../../models/Payment.js';
import { statusesBefore } from '../state-machines/payment-status.js';
import { cancelUnpaidOrder, closeAuthorization } from '../orders/cancel-order.js';
import { lockOrder, transitionOrder, type PaidOrderWork } from '../orders/transition-order.js';
import {
  createCancellationRefund,
  createPendingRefund,
  retainedAmount,
} from '../orders/refund-order.js';

/**
 * Writes the provider's result for an order's payment, once, no matter whether the checkout, an
 * event, or the sweeper received it. Late and repeated results change nothing.
 *
 * A payment for an order that has ended in the meantime is refunded, except for fulfilled units.
 * An order with a payment below its total waits for staff. Intents for the provider are committed
 * here, and `settleOrder` calls the provider afterwards.
 * @param afterFailure a checkout cancels the order immediately; a customer who is still on the
 *   provider's page may try another card until the payment window ends
 */
export async function recordPayment(
  work: PaidOrderWork,
  orderId: string,
  result: ProviderPayment,
  afterFailure: 'cancel' | 'wait' = 'cancel',
): Promise<{ order: OrderWithLines; changed: boolean }> {
  const { db } = work;
  const order = await lockOrder(db, orderId);
  if (result.status === 'failed' && afterFailure === 'wait') return { order, changed: false };
  const payment = await Payment.record(db, orderId, result, statusesBefore(result.status));
  if (!payment) return { order, changed: false };
  const saved = await applyTo(work, order, payment, result);
  if (result.status === 'captured')
    await work.hooks.before(db, 'orders.beforeRecordCapture', { order: saved });
  return { order: saved, changed: true };
}

async function applyTo(
  work: PaidOrderWork,
  order: OrderWithLines,
  payment: Payment,
  { status, amountCaptured }: ProviderPayment,
): Promise<OrderWithLines> {
  const { db, actor, reason } = work;
  const advance = (change: Parameters<typeof Order.advance>[2]): Promise<OrderWithLines> =>
    Order.advance(db, order, change, { actor, reason });
  if (status === 'failed' || status === 'voided') {
    return order.status === 'pending'
      ? cancelUnpaidOrder(work, order, status)
      : advance({ paymentStatus: status });
  }
  if (status === 'requires_action') {
    const cartStatus = order.status === 'pending' ? 'checked_out' : undefined;
    return advance({ paymentStatus: status, cartStatus });
  }
  const isShort = status === 'captured' && payment.isUnderpaid;
  const change = {
    paymentStatus: status,
    ...(status === 'captured' && { amountCaptured }),
    ...(isShort && { paymentReview: 'underpaid' as const }),
  };
  if (order.status === 'pending' && isShort)
    return advance({ ...change, cartStatus: 'checked_out' });
  if (order.status === 'pending') {
    return transitionOrder(work, order, 'confirmed', { ...change, cartStatus: 'checked_out' });
  }
  const saved = await advance(change);
  if (order.status === 'cancelled' || order.status === 'refunded') {
    await returnLateMoney(work, saved, payment);
  }
  return saved;
}

async function returnLateMoney(
  work: PaidOrderWork,
  order: OrderWithLines,
  payment: Payment,
): Promise<void> {
  const kept = order.status === 'cancelled' ? retainedAmount(order) : 0;
  if (payment.status === 'authorized') {
    await closeAuthorization(work, payment, kept);
    return;
  }
  const reason = `The payment arrived after the order was ${order.status}.`;
  const late = { ...work, reason };
  if (order.status === 'cancelled') await createCancellationRefund(late, order, payment);
  else await createPendingRefund(late, order, payment, payment.amountCaptured);
}
