import type { HookScope } from '../../../../hooks/hooks.js';
import type { Knex } from 'knex';
import { noHooks } from '../../../../hooks/hook-run.js';
import type { OrderWithLines } from '../../../../models/Order.js';
import { SubOrder } from '../../models/SubOrder.js';
import { capturedAmounts, postSales } from '../ledger/post-sales.js';
import { createLinkedRefund } from './refund-sub-order.js';

/**
 * Posts the sales of a captured order, and commits the refunds of the sub-orders that were cancelled
 * before the capture. The core has refunded what was captured for an order that ended.
 */
export async function recordCapture(
  scope: HookScope & { db: Knex },
  order: OrderWithLines,
): Promise<void> {
  const { db } = scope;
  await postSales(db, order);
  if (order.status === 'cancelled' || order.status === 'refunded') return;
  const subOrders = await SubOrder.ofOrder(db, order.id);
  const captured = capturedAmounts(order, subOrders);
  const reason = 'The vendor cancelled its part before the payment was captured.';
  for (const subOrder of subOrders.filter(({ status }) => status === 'cancelled')) {
    const amount = captured.get(subOrder.id) ?? 0;
    await createLinkedRefund({ ...scope, hooks: noHooks, reason }, order, subOrder, amount);
  }
}
