import { restockOrderLines } from '../../../../domain/inventory/order-stock.js';
import { shareOf } from '../../../../domain/orders/refund-order.js';
import type { PaidOrderWork } from '../../../../domain/orders/transition-order.js';
import {
  commitChange,
  settleAndRead,
  type PhasedWork,
} from '../../../../domain/settlement/phased-order.js';
import type { OrderWithLines } from '../../../../models/Order.js';
import { OrderLineItem, type LineQuantity } from '../../../../models/OrderLineItem.js';
import { Refund } from '../../../../models/Refund.js';
import type { Parties } from '../../identity.js';
import type { ReturnLineItem } from '../../models/ReturnLineItem.js';
import { ReturnRequest, type ReturnWithLines } from '../../models/ReturnRequest.js';
import { refundSubOrder, requireCaptured } from '../sub-orders/refund-sub-order.js';
import { requireSubOrder } from '../sub-orders/move-sub-order.js';
import { orderIdOf, requireOwn } from './move-return.js';
import { requireReturnTransition } from './return-status.js';
import { saveReturn } from './save-return.js';

/** How a return was received. */
interface Receipt {
  restock: boolean;
  /** Identifies the request, if it may be retried. */
  receiptKey: string | null;
}

/**
 * Receives a return in phases: its status and the refund of its units are committed together, then
 * the provider is called. If the provider does not respond, the return stays `received`, and the
 * sweeper retries. A return whose refund the provider refused can be received again.
 * @param target.vendorId whose return it must be; undefined for staff
 * @throws 404, 409 before the payment is captured, 422 INVALID_TRANSITION
 */
export async function receiveReturn(
  work: PhasedWork,
  { id, ...party }: { id: string } & Partial<Parties>,
  restock: boolean,
): Promise<ReturnWithLines> {
  const { pool, claim } = work;
  const orderId = await orderIdOf(pool, requireOwn(await ReturnRequest.find(pool, id), party));
  const reason = 'The goods were returned.';
  const receipt = { restock, receiptKey: claim?.name ?? null };
  await commitChange({ ...work, reason }, orderId, {
    event: 'returns.receive',
    payload: { returnId: id, restock },
    findBegun: async (db, receiptKey) => ReturnRequest.query(db).findOne({ id, receiptKey }),
    make: (change, order) => commitReceipt(change, order, id, receipt),
  });
  await settleAndRead({ ...work, reason }, orderId);
  return requireOwn(await ReturnRequest.find(pool, id), party);
}

/** A return of a locked order, for whose units nothing is left to refund, is closed at once. */
async function commitReceipt(
  work: PaidOrderWork,
  order: OrderWithLines,
  id: string,
  { restock, receiptKey }: Receipt,
): Promise<ReturnRequest> {
  const { db } = work;
  const found = requireOwn(await ReturnRequest.lock(db, id), {});
  if (found.status !== 'received' || !(await ReturnRequest.isRefundFailed(db, found))) {
    requireReturnTransition(found.status, 'received');
  }
  requireCaptured(order);
  const subOrder = await requireSubOrder(db, found.subOrderId, null);
  const { lineItems, amount } = await unrefundedPart(work, order, found.lineItems);
  const refund = await refundSubOrder(work, order, subOrder, { amount, lineItems, restock });
  if (!refund && restock) await putBack(work, lineItems);
  const receivedAt = new Date().toISOString();
  return saveReturn(db, found, {
    ...{ receivedAt, receiptKey, refundId: refund?.id ?? null },
    ...(refund ? { status: 'received' } : { status: 'closed', refundAmount: 0 }),
  });
}

/** The units of a return that no refund has, and their price without shipping, in minor units. */
async function unrefundedPart(
  { db }: PaidOrderWork,
  order: OrderWithLines,
  units: ReturnLineItem[],
): Promise<{ lineItems: LineQuantity[]; amount: number }> {
  const pending = await Refund.pendingUnits(db, order.id);
  const lines = new Map(order.lineItems.map((line) => [line.id, line]));
  const lineItems: LineQuantity[] = [];
  let amount = 0;
  for (const { orderLineItemId, quantity: returned } of units) {
    const line = lines.get(orderLineItemId);
    if (!line) continue;
    const before = line.refundedQuantity + (pending.get(line.id) ?? 0);
    const quantity = Math.min(returned, line.quantity - before);
    if (quantity <= 0) continue;
    lineItems.push({ orderLineItemId, quantity });
    amount += shareOf(line, before, before + quantity);
  }
  return { lineItems, amount };
}

/** Restocks units that have no refund, which would restock them. */
async function putBack({ db, actor }: PaidOrderWork, units: LineQuantity[]): Promise<void> {
  const withdrawn = await restockOrderLines(db, units, actor);
  if (withdrawn.length > 0) await OrderLineItem.countUnits(db, 'withdrawnQuantity', withdrawn);
}
