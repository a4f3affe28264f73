import { conflict } from '../../contract/errors.js';
import type { Order } from '../../models/Order.js';
import { Payment } from '../../models/Payment.js';
import { releaseOrderStock } from '../inventory/order-stock.js';
import { returnRedemptions } from '../promotions/redeem-promotions.js';
import { moveOrder, type OrderWork } from './move-order.js';
import { intendRefund, unfulfilledAmount } from './refund-order.js';

/**
 * Cancels a locked order whose payment failed or was let go: its stock, its promotion uses and its
 * cart are free again.
 */
export async function cancelUnpaid(
  work: OrderWork,
  order: Order,
  paymentStatus: 'failed' | 'voided',
): Promise<Order> {
  await giveBack(work, order);
  return moveOrder(work, order, 'cancelled', { paymentStatus, cartStatus: 'active' });
}

/**
 * Cancels a locked order on somebody's word. Money that was reserved is to be let go, money that
 * was taken for what is not yet handed over is to be refunded: both are committed as intents, and
 * `settleOrder` asks the provider afterwards.
 * @throws 409 while the provider is being asked about the payment
 */
export async function cancelOrder(work: OrderWork, order: Order): Promise<Order> {
  const { db } = work;
  const payment = await Payment.ofOrder(db, order.id);
  if (payment && ['authorizing', 'capturing', 'voiding'].includes(payment.status)) {
    throw conflict('The payment is being processed. Try again in a moment.');
  }
  const unfulfilled = unfulfilledAmount(order);
  await giveBack(work, order);
  const cancelled = await moveOrder(work, order, 'cancelled');
  if (payment?.status === 'authorized' || payment?.status === 'requires_action') {
    await Payment.intend(db, order.id, 'voiding');
  } else if (payment?.status === 'captured') {
    await intendRefund(db, cancelled, payment, { amount: unfulfilled, reason: work.reason });
  }
  return cancelled;
}

/** Promotion uses come back only if nothing of the order was handed over. */
async function giveBack({ db, actor }: OrderWork, order: Order): Promise<void> {
  if (order.lineItems.every(({ fulfilledQuantity }) => fulfilledQuantity === 0)) {
    await returnRedemptions(db, order.id);
  }
  await releaseOrderStock(db, order.id, { actor, status: 'released' });
}
