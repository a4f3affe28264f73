import { cancelOrder } from '../../../../domain/orders/cancel-order.js';
import { completeOrder, outstanding } from '../../../../domain/orders/fulfill-order.js';
import { restockOrderLines } from '../../../../domain/inventory/order-stock.js';
import { lockOrder, type PaidOrderWork } from '../../../../domain/orders/transition-order.js';
import type { OrderWithLines } from '../../../../models/Order.js';
import { OrderLineItem, type LineQuantity } from '../../../../models/OrderLineItem.js';
import { Refund } from '../../../../models/Refund.js';
import { SubOrder } from '../../models/SubOrder.js';
import { SubOrderLine } from '../../models/SubOrderLine.js';
import { refundSubOrder } from './refund-sub-order.js';
import { saveSubOrderStatus } from './save-status.js';

/**
 * Cancels a locked sub-order: releases its stock, commits the refund of its part, and lets the order
 * follow. A part that is not captured yet is refunded when it is.
 * @throws 409 if it is the order's last part, and the provider is processing the payment
 */
export async function cancelSubOrder(
  work: PaidOrderWork,
  order: OrderWithLines,
  subOrder: SubOrder,
  cancelledBy: 'vendor' | 'platform',
): Promise<void> {
  const { db, actor } = work;
  const cancelledAt = new Date().toISOString();
  await saveSubOrderStatus(db, subOrder, 'cancelled', { cancelledBy, cancelledAt });
  const lines = await linesOf(work, order, subOrder);
  await refundSubOrder(work, order, subOrder, { lineItems: await unrefunded(work, lines) });
  const units = unfulfilled(lines);
  await restockOrderLines(db, units, actor);
  if (units.length > 0) await OrderLineItem.countUnits(db, 'withdrawnQuantity', units);
  await followParts(work, await lockOrder(db, order.id));
}

/** The order's status follows from its parts: docs/marketplace.md. */
export async function followParts(work: PaidOrderWork, order: OrderWithLines): Promise<void> {
  const { db } = work;
  const subOrders = await SubOrder.ofOrder(db, order.id);
  const sold = await SubOrderLine.query(db)
    .whereIn(
      'subOrderId',
      subOrders.map(({ id }) => id),
    )
    .resultSize();
  const isCancelled = subOrders.every(({ status }) => status === 'cancelled');
  if (isCancelled && sold === order.lineItems.length) await cancelOrder(work, order);
  else if (order.status === 'partially_fulfilled' && outstanding(order).length === 0)
    await completeOrder(work, order);
}

async function linesOf(
  { db }: PaidOrderWork,
  { lineItems }: OrderWithLines,
  { id: subOrderId }: SubOrder,
): Promise<OrderLineItem[]> {
  const own = await SubOrderLine.query(db).where({ subOrderId }).select('orderLineItemId');
  const ids = new Set(own.map(({ orderLineItemId }) => orderLineItemId));
  return lineItems.filter(({ id }) => ids.has(id));
}

/** The unfulfilled units of some lines. */
const unfulfilled = (lines: OrderLineItem[]): LineQuantity[] =>
  lines
    .map(({ id, outstandingQuantity }) => ({ orderLineItemId: id, quantity: outstandingQuantity }))
    .filter(({ quantity }) => quantity > 0);

async function unrefunded({ db }: PaidOrderWork, lines: OrderLineItem[]): Promise<LineQuantity[]> {
  const [line] = lines;
  if (!line) return [];
  const pending = await Refund.pendingUnits(db, line.orderId);
  return lines
    .map(({ id, quantity, refundedQuantity }) => ({
      orderLineItemId: id,
      quantity: quantity - refundedQuantity - (pending.get(id) ?? 0),
    }))
    .filter(({ quantity }) => quantity > 0);
}

/** What a shipment of a sub-order contains. */
export const unitsToShip = async (
  work: PaidOrderWork,
  order: OrderWithLines,
  subOrder: SubOrder,
): Promise<LineQuantity[]> => unfulfilled(await linesOf(work, order, subOrder));
