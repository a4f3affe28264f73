import { allocate } from '../../../../domain/money/allocate.js';
import { shareOf } from '../../../../domain/orders/refund-order.js';
import type { OrderWithLines } from '../../../../models/Order.js';
import type { OrderLineItem } from '../../../../models/OrderLineItem.js';
import type { Refund } from '../../../../models/Refund.js';
import type { SubOrderSums } from '../../models/LedgerEntry.js';
import type { SubOrder } from '../../models/SubOrder.js';
import type { SubOrderLine } from '../../models/SubOrderLine.js';

/** What of a refund belongs to a sub-order: its amount, and who returns it, in minor units. */
export interface RefundShare {
  subOrder: SubOrder;
  amount: number;
  parts: RefundParts;
}

/** They add up to the amount. */
export interface RefundParts {
  vendor: number;
  platform: number;
  tax: number;
  shipping: number;
}

export interface RefundedOrder {
  /** The refund is in `amountRefunded`, and not in the lines' units. */
  order: OrderWithLines;
  refund: Refund;
  subOrders: SubOrder[];
  lines: SubOrderLine[];
  /** Of the sub-orders with a sale. */
  sums: SubOrderSums[];
  /** The sub-order that the refund was made for. */
  subOrderId: string | undefined;
}

/**
 * Divides a refund among the sub-orders of its order: that of units reverses what was posted for
 * these units; an amount reverses the cancelled sub-orders first, and then the others by what is
 * left of them. What the store itself sold has no share.
 */
export function divideRefund(input: RefundedOrder): RefundShare[] {
  const { refund, subOrders, sums, subOrderId } = input;
  const left = new Map(sums.map((each) => [each.subOrderId, each]));
  const amounts =
    subOrderId !== undefined
      ? new Map([[subOrderId, refund.amount]])
      : refund.lineItems.length > 0
        ? amountsOfUnits(input)
        : amountsOfAmount(input, left);
  return subOrders.flatMap((subOrder) => {
    const remaining = left.get(subOrder.id);
    const amount = Math.min(amounts.get(subOrder.id) ?? 0, remaining ? -remaining.buyer : 0);
    if (!remaining || amount === 0) return [];
    const wanted = partsOfUnits(input, subOrder, amount);
    const parts = wanted && fits(wanted, remaining) ? wanted : proportional(amount, remaining);
    return [{ subOrder, amount, parts }];
  });
}

/** The units of a refund that belong to a line, and the units refunded before. */
function unitsOf({ refund }: RefundedOrder, line: OrderLineItem): { from: number; to: number } {
  const units = refund.lineItems.filter(({ orderLineItemId }) => orderLineItemId === line.id);
  const quantity = units.reduce((sum, unit) => sum + unit.quantity, 0);
  return { from: line.refundedQuantity, to: line.refundedQuantity + quantity };
}

function amountsOfUnits(input: RefundedOrder): Map<string, number> {
  const owners = new Map(input.lines.map((line) => [line.orderLineItemId, line.subOrderId]));
  const amounts = new Map<string, number>();
  for (const line of input.order.lineItems) {
    const owner = owners.get(line.id);
    if (owner === undefined) continue;
    const { from, to } = unitsOf(input, line);
    amounts.set(owner, (amounts.get(owner) ?? 0) + shareOf(line, from, to));
  }
  return amounts;
}

function amountsOfAmount(
  { order, refund, subOrders }: RefundedOrder,
  left: ReadonlyMap<string, SubOrderSums>,
): Map<string, number> {
  const leftOf = ({ id }: SubOrder): number => -(left.get(id)?.buyer ?? 0);
  const before = order.amountCaptured - (order.amountRefunded - refund.amount);
  const store = Math.max(
    0,
    subOrders.reduce((rest, subOrder) => rest - leftOf(subOrder), before),
  );
  const hasEnded = order.status === 'cancelled' || order.status === 'refunded';
  const isCancelled = ({ status }: SubOrder): boolean => status === 'cancelled';
  const live = subOrders.filter((subOrder) => !isCancelled(subOrder));
  const amounts = new Map<string, number>();
  let rest = refund.amount;
  const take = (among: SubOrder[], others: number): void => {
    const weights = among.map(leftOf);
    const total = weights.reduce((sum, weight) => sum + weight, others);
    const shares = allocate(Math.min(rest, total), [...weights, others]);
    among.forEach(({ id }, i) => amounts.set(id, shares[i] ?? 0));
    rest -= Math.min(rest, total);
  };
  take(subOrders.filter(isCancelled), hasEnded ? store : 0);
  take(live, hasEnded ? 0 : store);
  return amounts;
}

/** What was posted for the refunded units; undefined if the refund is not just for units. */
function partsOfUnits(
  input: RefundedOrder,
  subOrder: SubOrder,
  amount: number,
): RefundParts | undefined {
  if (input.refund.lineItems.length === 0) return undefined;
  const taxed = subOrder.retainedTax > 0;
  const parts = { vendor: 0, platform: 0, tax: 0, shipping: 0 };
  let cost = 0;
  for (const { orderLineItemId, commissionAmount, storeDiscount, subOrderId } of input.lines) {
    const line = input.order.lineItems.find(({ id }) => id === orderLineItemId);
    if (!line || subOrderId !== subOrder.id) continue;
    const { from, to } = unitsOf(input, line);
    const range = (total: number): number => upTo(total, to, line) - upTo(total, from, line);
    const tax = taxed ? line.taxAmount : 0;
    cost += shareOf(line, from, to);
    parts.tax += range(tax);
    parts.vendor += range(line.netAmount + storeDiscount - commissionAmount - tax);
  }
  if (cost !== amount) return undefined;
  parts.platform = amount - parts.vendor - parts.tax;
  return parts;
}

const upTo = (total: number, units: number, { quantity }: OrderLineItem): number =>
  Number((BigInt(total) * BigInt(units)) / BigInt(quantity));

/** Whether no account would return more than it has left. */
const fits = (parts: RefundParts, left: SubOrderSums): boolean =>
  parts.vendor <= left.vendor &&
  parts.tax <= left.tax &&
  parts.platform * left.platform >= 0 &&
  Math.abs(parts.platform) <= Math.abs(left.platform);

/** Each account returns a share of what it has left; the store's has what rounding leaves. */
function proportional(amount: number, left: SubOrderSums): RefundParts {
  const part = (total: number): number =>
    Number((BigInt(total) * BigInt(amount)) / BigInt(-left.buyer));
  const [vendor, tax, shipping] = [part(left.vendor), part(left.tax), part(left.shipping)];
  return { vendor, tax, shipping, platform: amount - vendor - tax - shipping };
}
