import type { Knex } from 'knex';
import type { OrderWithLines } from '../../models/Order.js';
import type { LineQuantity, OrderLineItem } from '../../models/OrderLineItem.js';
import type { Payment } from '../../models/Payment.js';
import { Refund } from '../../models/Refund.js';
import { InvalidInput } from '../errors.js';
import { supportedPart } from '../payments/supported-amount.js';
import type { PaidOrderWork } from './transition-order.js';

export interface RefundInput {
  /** Minor units. Exclusive with lines; defaults to everything that is left. */
  amount?: number | undefined;
  lineItems?: LineQuantity[] | undefined;
  reason?: string | undefined;
  restock?: boolean | undefined;
  /** Identifies the request if it may be retried. */
  requestKey?: string | null;
}

/**
 * Commits a refund of a locked order as an intent: at most what was captured, minus completed and
 * pending refunds. `settleOrder` calls the provider afterwards.
 * @throws 422 for more than is left
 */
export async function refundOrder(
  db: Knex,
  order: OrderWithLines,
  payment: Payment,
  input: RefundInput,
): Promise<Refund> {
  const left = order.refundableAmount - (await Refund.pendingAmount(db, order.id));
  if (input.amount !== undefined && input.lineItems) {
    throw new InvalidInput('amount', 'and lineItems exclude each other', 'exclusive');
  }
  const lineItems = input.lineItems ?? [];
  const amount = input.lineItems
    ? await amountOfLines(db, order, lineItems)
    : (input.amount ?? left);
  if (amount > left || left === 0) {
    const field = input.lineItems ? 'lineItems' : 'amount';
    throw new InvalidInput(
      field,
      `is more than the ${left} that is left of the payment`,
      'maximum',
    );
  }
  if (amount === 0) throw new InvalidInput('lineItems', 'have a price of zero', 'minimum');
  return insertRefund(db, order, payment, { ...input, lineItems, amount });
}

/**
 * Commits a refund of a computed amount, in minor units: at most what is left of the payment,
 * rounded down to what the provider supports. Undefined if there is nothing to refund.
 * @param units the units that the refund is for, if there are any
 */
export async function createPendingRefund(
  { db, services, reason }: PaidOrderWork,
  order: OrderWithLines,
  payment: Payment,
  wanted: number,
  units: Pick<RefundInput, 'lineItems' | 'restock'> = {},
): Promise<Refund | undefined> {
  const pending = await Refund.pendingAmount(db, order.id);
  const left = Math.min(wanted, order.refundableAmount - pending);
  const amount = supportedPart(services, payment, left);
  return amount > 0
    ? insertRefund(db, order, payment, { lineItems: [], ...units, amount, reason })
    : undefined;
}

/**
 * What the order keeps of its total when it is cancelled, in minor units: nothing if no unit was
 * fulfilled; otherwise the fulfilled units and shipping.
 */
export const retainedAmount = (order: OrderWithLines): number =>
  handedOver(order)
    ? order.lineItems.reduce((kept, line) => kept - unfulfilledShare(line), order.grandTotal)
    : 0;

const handedOver = ({ lineItems }: OrderWithLines): boolean =>
  lineItems.some(({ fulfilledQuantity }) => fulfilledQuantity > 0);

const unfulfilledShare = (line: OrderLineItem): number =>
  shareOf(line, line.fulfilledQuantity, line.quantity);

/**
 * The captured amount that a cancelled order must refund, in minor units: that of units that were
 * neither fulfilled nor refunded and have no pending refund. An earlier refund by amount is not a
 * refund of units and does not reduce it. What was never captured is not refunded.
 */
async function amountDueOnCancellation(db: Knex, order: OrderWithLines): Promise<number> {
  // `createPendingRefund` then refunds everything that is left.
  if (!handedOver(order)) return order.amountCaptured;
  const goingBack = await Refund.pendingUnits(db, order.id);
  const owed = order.lineItems.reduce((sum, line) => {
    const refunded = line.refundedQuantity + (goingBack.get(line.id) ?? 0);
    const isOwed = line.fulfilledQuantity + refunded < line.quantity;
    return isOwed ? sum + unfulfilledShare(line) - shareOf(line, 0, refunded) : sum;
  }, 0);
  return Math.max(0, owed - (order.grandTotal - order.amountCaptured));
}

/** Commits the refund of a cancelled order, if there is one. */
export async function createCancellationRefund(
  work: PaidOrderWork,
  order: OrderWithLines,
  payment: Payment,
): Promise<void> {
  await createPendingRefund(work, order, payment, await amountDueOnCancellation(work.db, order));
}

async function amountOfLines(
  db: Knex,
  order: OrderWithLines,
  units: LineQuantity[],
): Promise<number> {
  const pending = await Refund.pendingUnits(db, order.id);
  let amount = 0;
  for (const [i, { orderLineItemId, quantity }] of units.entries()) {
    const path = `lineItems.${i}`;
    const line = order.lineItems.find(({ id }) => id === orderLineItemId);
    if (!line)
      throw new InvalidInput(`${path}.orderLineItemId`, 'is not a line of the order', 'reference');
    const before = line.refundedQuantity + (pending.get(line.id) ?? 0);
    if (before + quantity > line.quantity) {
      const left = line.quantity - before;
      throw new InvalidInput(
        `${path}.quantity`,
        `is more than the ${left} units that are left`,
        'maximum',
      );
    }
    pending.set(line.id, before - line.refundedQuantity + quantity);
    amount += shareOf(line, before, before + quantity);
  }
  return amount;
}

/**
 * The price of a range of a line's units, minus discount plus tax. Parts are differences of
 * rounded sums, so that all units together cost exactly the line.
 */
export function shareOf(line: OrderLineItem, from: number, to: number): number {
  const total = BigInt(line.netAmount);
  const upTo = (units: number): bigint => (total * BigInt(units)) / BigInt(line.quantity);
  return Number(upTo(to) - upTo(from));
}

const insertRefund = async (
  db: Knex,
  order: OrderWithLines,
  payment: Payment,
  { amount, lineItems, reason, restock, requestKey }: RefundInput & { amount: number },
): Promise<Refund> =>
  Refund.query(db)
    .insert({
      orderId: order.id,
      paymentId: payment.id,
      status: 'pending',
      amount,
      currency: order.currency,
      reason: reason ?? null,
      lineItems: lineItems ?? [],
      restock: restock ?? false,
      requestKey: requestKey ?? null,
    })
    .returning('*');
