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
 * Cancels a locked order whose payment failed or was voided: releases its stock and its promotion
 * uses, and reactivates its cart.
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
 * Cancels a locked order on a caller's request. Of an authorized payment, the share of the
 * fulfilled units is captured and the rest voided; of a captured payment, the rest is refunded.
 * Both are committed as intents, and `settleOrder` calls the provider afterwards.
 * @throws 409 while the provider is processing the payment
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
 * Refunds a locked order: its whole payment is refunded or voided, and the stock of unfulfilled
 * units is released.
 * @throws 409 while the provider is processing the payment
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

/** @throws 409 while the provider is processing the payment */
async function findSettled(db: Knex, orderId: string): Promise<Payment | undefined> {
  const payment = await Payment.ofOrder(db, orderId);
  if (payment?.isUnanswered) {
    throw new PaymentInProgress('The payment is being processed. Try again in a moment.');
  }
  return payment;
}

/**
 * Commits an intent for an open payment: to capture the amount that the order keeps, in minor
 * units, rounded down to what the provider supports; to void the payment if that is zero.
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

/** Promotion uses are returned only if nothing of the order was fulfilled. */
async function releaseHoldings(work: OrderWork, order: OrderWithLines): Promise<void> {
  if (order.lineItems.every(({ fulfilledQuantity }) => fulfilledQuantity === 0)) {
    await returnRedemptions(work.db, order.id);
  }
  await releaseStock(work, order);
}

const releaseStock = ({ db, actor }: OrderWork, { id }: OrderWithLines): Promise<void> =>
  releaseOrderStock(db, id, { actor, status: 'released' });
