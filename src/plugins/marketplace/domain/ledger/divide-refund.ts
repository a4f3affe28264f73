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

/** Minor units by sub-order; `store` is what the store itself sold, or has no sale. */
type Amounts = ReadonlyMap<string, number>;
const store = 'store';

/**
 * Divides a refund among the sub-orders of its order: that of units reverses what was posted for
 * these units; an amount reverses the cancelled sub-orders first, and then the others by what is
 * left of them. What the store itself sold has no share.
 */
export function divideRefund(input: RefundedOrder): RefundShare[] {
  const { subOrders, sums } = input;
  const left = leftOf(input);
  const amounts = withinLimits(wantedAmounts(input, left), left);
  return subOrders.flatMap((subOrder) => {
    const remaining = sums.find(({ subOrderId }) => subOrderId === subOrder.id);
    const amount = amounts.get(subOrder.id) ?? 0;
    if (!remaining || amount === 0) return [];
    const wanted = partsOfUnits(input, subOrder, amount);
    const parts = wanted && fits(wanted, remaining) ? wanted : proportional(amount, remaining);
    return [{ subOrder, amount, parts }];
  });
}

/** What was captured and not refunded before. */
function leftOf({ order, refund, sums }: RefundedOrder): Amounts {
  const before = order.amountCaptured - (order.amountRefunded - refund.amount);
  const own = sums.reduce((rest, { buyer }) => rest + buyer, before);
  return new Map([
    ...sums.map(({ subOrderId, buyer }) => [subOrderId, -buyer] as const),
    [store, own],
  ]);
}

function wantedAmounts(input: RefundedOrder, left: Amounts): Amounts {
  const { refund, subOrderId } = input;
  if (subOrderId !== undefined)
    return new Map([[left.has(subOrderId) ? subOrderId : store, refund.amount]]);
  return refund.lineItems.length > 0 ? amountsOfUnits(input) : amountsOfAmount(input, left);
}

/** Takes from a part no more than it has left, and the rest from the others. */
function withinLimits(wanted: Amounts, left: Amounts): Amounts {
  const taken = [...left].map(([id, limit]) => ({
    id,
    limit,
    amount: Math.min(wanted.get(id) ?? 0, limit),
  }));
  const rest = [...wanted.values(), ...taken.map(({ amount }) => -amount)].reduce(
    (a, b) => a + b,
    0,
  );
  const shares = allocate(
    rest,
    taken.map(({ limit, amount }) => limit - amount),
  );
  return new Map(taken.map(({ id, amount }, i) => [id, amount + (shares[i] ?? 0)]));
}

/** The units of a refund that belong to a line, and the units refunded before. */
function unitsOf({ refund }: RefundedOrder, line: OrderLineItem): { from: number; to: number } {
  const units = refund.lineItems.filter(({ orderLineItemId }) => orderLineItemId === line.id);
  const quantity = units.reduce((sum, unit) => sum + unit.quantity, 0);
  return { from: line.refundedQuantity, to: line.refundedQuantity + quantity };
}

function amountsOfUnits(input: RefundedOrder): Amounts {
  const owners = new Map(input.lines.map((line) => [line.orderLineItemId, line.subOrderId]));
  const amounts = new Map<string, number>();
  for (const line of input.order.lineItems) {
    const owner = owners.get(line.id) ?? store;
    const { from, to } = unitsOf(input, line);
    amounts.set(owner, (amounts.get(owner) ?? 0) + shareOf(line, from, to));
  }
  return amounts;
}

/** What an order keeps after it was cancelled is what its other sub-orders delivered. */
function amountsOfAmount({ order, refund, subOrders }: RefundedOrder, left: Amounts): Amounts {
  const hasEnded = order.status === 'cancelled' || order.status === 'refunded';
  const cancelled = subOrders.filter(({ status }) => status === 'cancelled').map(({ id }) => id);
  const first = hasEnded ? [...cancelled, store] : cancelled;
  const amounts = new Map<string, number>();
  let rest = refund.amount;
  for (const ids of [first, [...left.keys()].filter((id) => !first.includes(id))]) {
    const weights = ids.map((id) => left.get(id) ?? 0);
    const part = Math.min(
      rest,
      weights.reduce((sum, weight) => sum + weight, 0),
    );
    allocate(part, weights).forEach((share, i) => amounts.set(ids[i] ?? '', share));
    rest -= part;
  }
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

/** Whether no account would return more than it has left, and something is left. */
const fits = (parts: RefundParts, left: SubOrderSums): boolean =>
  parts.vendor + parts.platform + parts.tax < -left.buyer &&
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
