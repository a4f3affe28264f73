import type { ProviderRefund } from '../../adapters/payments/provider.js';
import { enqueue } from '../../jobs/job-queue.js';
import { refundMail } from '../../mail/order-mails.js';
import { Order, type OrderPaymentStatus } from '../../models/Order.js';
import { OrderLineItem, type LineQuantity } from '../../models/OrderLineItem.js';
import { Refund } from '../../models/Refund.js';
import { restockOrderLines } from '../inventory/order-stock.js';
import { completeOrder, outstanding } from '../orders/fulfill-order.js';
import { lockOrder, type OrderWork } from '../orders/transition-order.js';

/** Writes the provider's result of a refund, once. A pending result waits for the next one. */
export async function recordRefund(
  work: OrderWork,
  { id, orderId }: Refund,
  answer: ProviderRefund,
): Promise<void> {
  if (answer.status === 'pending') return;
  const { db, hooks, actor, reason } = work;
  const order = await lockOrder(db, orderId);
  const refund = await Refund.record(db, id, answer);
  if (refund?.status !== 'succeeded') return;
  const amountRefunded = order.amountRefunded + refund.amount;
  const paymentStatus = statusAfter(order, amountRefunded);
  const saved = await Order.advance(
    db,
    order,
    { amountRefunded, paymentStatus },
    { actor, reason },
  );
  await hooks.before(db, 'orders.beforeRecordRefund', { order: saved, refund });
  await enqueue(db, refundMail, { refundId: id });
  if (refund.lineItems.length === 0) return;
  await OrderLineItem.countUnits(db, 'refundedQuantity', refund.lineItems);
  if (refund.restock) await putBack(work, orderId, refund.lineItems);
}

/** Refunded units no longer need to be fulfilled, which may complete the order. */
async function putBack(work: OrderWork, orderId: string, units: LineQuantity[]): Promise<void> {
  const { db, actor } = work;
  const withdrawn = await restockOrderLines(db, units, actor);
  if (withdrawn.length === 0) return;
  await OrderLineItem.countUnits(db, 'withdrawnQuantity', withdrawn);
  const order = await lockOrder(db, orderId);
  if (order.status === 'partially_fulfilled' && outstanding(order).length === 0) {
    await completeOrder(work, order);
  }
}

/** The payment status of an order with this refunded amount. */
export const statusAfter = (
  { amountCaptured }: Order,
  amountRefunded: number,
): OrderPaymentStatus => (amountRefunded >= amountCaptured ? 'refunded' : 'partially_refunded');
