import type { Knex } from 'knex';
import type { OrderWithLines } from '../../models/Order.js';
import { Payment } from '../../models/Payment.js';
import { PaymentInProgress } from '../errors.js';
import { releaseOrderStock } from '../inventory/order-stock.js';
import { supportedPart } from '../payments/supported-amount.js';
import { returnRedemptions } from '../promotions/redeem-promotions.js';
import { transitionOrder, type OrderWork, type PaidOrderWork } from './transition-order.js';
import { createCancellationRefund, createPendingRefund, retainedAmount } from './refund-order.js';

/**
 * Cancels a locked order whose payment failed or was let go: its stock, its promotion uses and its
 * cart are free again.
 */
export async function cancelUnpaidOrder(
  work: OrderWork,
  order: OrderWithLines,
  paymentStatus: 'failed' | 'voided',
): Promise<OrderWithLines> {
  await releaseHoldings(work, order);
  return transitionOrder(work, order, 'cancelled', { paymentStatus, cartStatus: 'active' });
}

/**
 * Cancels a locked order on somebody's word. Of money that was reserved, the share of what was
 * handed over is to be captured and the rest let go; of money that was taken, the rest is to be
 * refunded. Both are committed as intents, and `settleOrder` asks the provider afterwards.
 * @throws 409 while the provider is being asked about the payment
 */
export async function cancelOrder(
  work: PaidOrderWork,
  order: OrderWithLines,
): Promise<OrderWithLines> {
  const payment = await findSettled(work.db, order.id);
  await releaseHoldings(work, order);
  const cancelled = await transitionOrder(work, order, 'cancelled');
  if (payment?.status === 'captured') {
    await createCancellationRefund(work, cancelled, payment);
  } else if (payment?.status === 'authorized') {
    await closeAuthorization(work, payment, retainedAmount(order));
  } else if (payment?.status === 'requires_action') {
    await closeAuthorization(work, payment, 0);
  }
  return cancelled;
}

/**
 * Takes a locked order back: all of its money is to be given back or let go, and what was not yet
 * handed over is free again.
 * @throws 409 while the provider is being asked about the payment
 */
export async function reverseOrder(
  work: PaidOrderWork,
  order: OrderWithLines,
): Promise<OrderWithLines> {
  const payment = await findSettled(work.db, order.id);
  await releaseStock(work, order);
  const moved = await transitionOrder(work, order, 'refunded');
  if (payment?.status === 'captured') {
    await createPendingRefund(work, moved, payment, order.amountCaptured);
  } else if (payment) {
    await closeAuthorization(work, payment, 0);
  }
  return moved;
}

/** @throws 409 while the provider is being asked about the payment */
async function findSettled(db: Knex, orderId: string): Promise<Payment | undefined> {
  const payment = await Payment.ofOrder(db, orderId);
  if (payment?.isUnanswered) {
    throw new PaymentInProgress('The payment is being processed. Try again in a moment.');
  }
  return payment;
}

/**
 * Commits to capturing what an order keeps of a payment that is open, minor units, as far as the
 * provider can move it; to voiding the payment when that is nothing.
 */
export function closeAuthorization(
  { db, services }: PaidOrderWork,
  payment: Payment,
  kept: number,
): Promise<boolean> {
  const captureAmount = supportedPart(services, payment, kept);
  return captureAmount > 0
    ? Payment.beginAction(db, payment.orderId, 'capturing', { captureAmount })
    : Payment.beginAction(db, payment.orderId, 'voiding');
}

/** Promotion uses come back only if nothing of the order was handed over. */
async function releaseHoldings(work: OrderWork, order: OrderWithLines): Promise<void> {
  if (order.lineItems.every(({ fulfilledQuantity }) => fulfilledQuantity === 0)) {
    await returnRedemptions(work.db, order.id);
  }
  await releaseStock(work, order);
}

const releaseStock = ({ db, actor }: OrderWork, { id }: OrderWithLines): Promise<void> =>
  releaseOrderStock(db, id, { actor, status: 'released' });
