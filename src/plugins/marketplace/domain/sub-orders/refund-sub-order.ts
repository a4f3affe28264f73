import type { Knex } from 'knex';
import { StateConflict } from '../../../../domain/errors.js';
import { createPendingRefund } from '../../../../domain/orders/refund-order.js';
import type { PaidOrderWork } from '../../../../domain/orders/transition-order.js';
import type { OrderWithLines } from '../../../../models/Order.js';
import type { LineQuantity } from '../../../../models/OrderLineItem.js';
import { Payment } from '../../../../models/Payment.js';
import type { Refund } from '../../../../models/Refund.js';
import { LedgerEntry } from '../../models/LedgerEntry.js';
import type { SubOrder } from '../../models/SubOrder.js';
import { SubOrderRefund } from '../../models/SubOrderRefund.js';

export interface SubOrderRefundInput {
  /** Minor units; what is left of the sub-order by default. */
  amount?: number;
  /** The units that the refund is for. */
  lineItems?: LineQuantity[];
  restock?: boolean;
}

/** What was captured for a sub-order and has no refund, completed or pending, in minor units. */
export async function refundableAmount(db: Knex, { id, orderId }: SubOrder): Promise<number> {
  const sums = await LedgerEntry.sumsOfOrder(db, orderId);
  const buyer = sums.find(({ subOrderId }) => subOrderId === id)?.buyer ?? 0;
  return buyer === 0 ? 0 : Math.max(0, -buyer - (await SubOrderRefund.pendingAmount(db, id)));
}

/**
 * What is still to be captured cannot be refunded, and would be charged later.
 * @throws 409
 */
export function requireCaptured({ grandTotal, amountCaptured }: OrderWithLines): void {
  if (amountCaptured === 0 && grandTotal > 0) {
    throw new StateConflict('The payment of the order is not captured yet.');
  }
}

/**
 * Commits a refund of a sub-order, whose order is locked: at most what is left of it. `settleOrder`
 * calls the provider afterwards; then the ledger follows.
 * @returns undefined if there is nothing to refund
 */
export async function refundSubOrder(
  work: PaidOrderWork,
  order: OrderWithLines,
  subOrder: SubOrder,
  { amount, ...units }: SubOrderRefundInput = {},
): Promise<Refund | undefined> {
  const left = await refundableAmount(work.db, subOrder);
  return createLinkedRefund(work, order, subOrder, Math.min(amount ?? left, left), units);
}

/**
 * The same for a sub-order without a sale, which was cancelled before its payment was captured.
 * @param amount minor units
 */
export async function createLinkedRefund(
  work: PaidOrderWork,
  order: OrderWithLines,
  { id: subOrderId }: SubOrder,
  amount: number,
  units: Omit<SubOrderRefundInput, 'amount'> = {},
): Promise<Refund | undefined> {
  const { db } = work;
  const payment = await Payment.ofOrder(db, order.id);
  if (amount === 0 || payment?.status !== 'captured') return undefined;
  const refund = await createPendingRefund(work, order, payment, amount, units);
  if (refund) await SubOrderRefund.query(db).insert({ refundId: refund.id, subOrderId });
  return refund;
}
