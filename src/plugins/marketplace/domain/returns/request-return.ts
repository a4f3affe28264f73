import type { Knex } from 'knex';
import { InvalidInput, InvalidTransition, RecordNotFound } from '../../../../domain/errors.js';
import { emit } from '../../../../events/emit.js';
import { lockOrder } from '../../../../domain/orders/transition-order.js';
import type { LineQuantity, OrderLineItem } from '../../../../models/OrderLineItem.js';
import { Refund } from '../../../../models/Refund.js';
import {
  ReturnRequest,
  type ReturnReason,
  type ReturnWithLines,
} from '../../models/ReturnRequest.js';
import { SubOrder } from '../../models/SubOrder.js';
import { SubOrderLine } from '../../models/SubOrderLine.js';
import { requireBoughtSubOrder } from '../sub-orders/bought-sub-order.js';

export interface ReturnInput {
  subOrderId: string;
  /** A line that is named twice adds up. */
  lineItems: LineQuantity[];
  reason: ReturnReason;
  note?: string | undefined;
}

/** Who asks, and for how many days after its delivery a sub-order can be returned. */
export interface Buyer {
  customerId: string | null;
  returnDays: number;
}

/**
 * Requests the return of units of a sub-order. Requests for one order wait for one another, so that
 * no unit is returned twice.
 * @returns the return, and the order that it is of
 * @throws 404 for another buyer's sub-order; 422 INVALID_TRANSITION before the shipment and after the
 *   days; 422 naming a line of another sub-order, or a quantity above what is left
 */
export async function requestReturn(
  db: Knex,
  { customerId, returnDays }: Buyer,
  { subOrderId, lineItems, reason, note }: ReturnInput,
): Promise<{ made: ReturnWithLines; orderId: string }> {
  const { orderId } = await requireBoughtSubOrder(db, subOrderId, customerId);
  const order = await lockOrder(db, orderId);
  // Sub-orders, refunds, and other returns change only while their order is locked.
  const subOrder = await SubOrder.query(db).findById(subOrderId);
  if (!subOrder || order.customerId === null) throw new RecordNotFound('Sub-order');
  requireReturnable(subOrder, returnDays);
  const units = await checkUnits(db, subOrder, order.lineItems, lineItems);
  const parties = { vendorId: subOrder.vendorId, customerId: order.customerId };
  const draft = { ...parties, subOrderId, reason, note: note ?? null };
  const made = await ReturnRequest.insertWithLines(db, draft, units);
  await emit(db, 'returns.create', made);
  return { made, orderId };
}

const millisecondsOfADay = 24 * 60 * 60 * 1000;

function requireReturnable({ status, shippedAt, deliveredAt }: SubOrder, returnDays: number): void {
  const since = deliveredAt ?? shippedAt;
  if (since === null || (status !== 'shipped' && status !== 'delivered')) {
    throw new InvalidTransition(
      status,
      'returned',
      ['shipped', 'delivered'],
      'Only what was shipped or delivered can be returned.',
    );
  }
  if (Date.now() > Date.parse(since) + returnDays * millisecondsOfADay) {
    const message = `The ${returnDays} days in which it could be returned are over.`;
    throw new InvalidTransition(status, 'returned', [], message);
  }
}

/** The units by line, of which each must be left: bought, not refunded, and in no other return. */
async function checkUnits(
  db: Knex,
  { id: subOrderId, orderId }: SubOrder,
  lines: OrderLineItem[],
  wanted: LineQuantity[],
): Promise<LineQuantity[]> {
  const own = await SubOrderLine.query(db).where({ subOrderId });
  const ids = new Set(own.map(({ orderLineItemId }) => orderLineItemId));
  const pending = await Refund.pendingUnits(db, orderId);
  const open = await ReturnRequest.openUnits(db, subOrderId);
  const left = new Map(
    lines
      .filter(({ id }) => ids.has(id))
      .map(({ id, quantity, refundedQuantity }) => {
        const gone = refundedQuantity + (pending.get(id) ?? 0) + (open.get(id) ?? 0);
        return [id, Math.max(0, quantity - gone)];
      }),
  );
  const units = new Map<string, number>();
  for (const [i, { orderLineItemId: id, quantity }] of wanted.entries()) {
    const most = left.get(id);
    if (most === undefined) {
      const field = `lineItems.${i}.orderLineItemId`;
      throw new InvalidInput(field, 'is not a line of the sub-order', 'reference');
    }
    const total = (units.get(id) ?? 0) + quantity;
    if (total > most) {
      const message = `is more than the ${most} units that can be returned`;
      throw new InvalidInput(`lineItems.${i}.quantity`, message, 'maximum');
    }
    units.set(id, total);
  }
  return [...units].map(([orderLineItemId, quantity]) => ({ orderLineItemId, quantity }));
}
