import { allocate } from '../../../../domain/money/allocate.js';
import { applyRate } from '../../../../domain/money/apply-rate.js';
import type { OrderWithLines } from '../../../../models/Order.js';
import type { OrderLineItem } from '../../../../models/OrderLineItem.js';
import { uuidv7 } from '../../../../util/uuid.js';
import type { SubOrder } from '../../models/SubOrder.js';
import type { SubOrderLine } from '../../models/SubOrderLine.js';
import type { MarketplaceSettings } from '../../settings.js';

/** Who sells a line of an order, and at which commission. */
export interface Sale {
  line: OrderLineItem;
  /** Null for the store itself. */
  vendorId: string | null;
  /** Basis points. */
  rateBps: number;
}

export type SubOrderDraft = Pick<
  SubOrder,
  | 'id'
  | 'orderId'
  | 'vendorId'
  | 'currency'
  | 'subtotal'
  | 'discount'
  | 'storeDiscount'
  | 'tax'
  | 'shipping'
  | 'retainedTax'
  | 'retainedShipping'
  | 'commissionRateBps'
  | 'commissionAmount'
  | 'payoutAmount'
> & { lines: SubOrderLineDraft[] };

type SubOrderLineDraft = Pick<
  SubOrderLine,
  'orderLineItemId' | 'commissionRateBps' | 'commissionAmount' | 'storeDiscount'
>;

interface Part {
  vendorId: string | null;
  sales: Sale[];
}

/**
 * Divides an order among its vendors: docs/marketplace.md, "From an order to sub-orders". The parts
 * and what the store itself sells add up to the order.
 * @param vendorDiscounts the discounts of each vendor's own promotions, in minor units
 */
export function draftSubOrders(
  order: OrderWithLines,
  sales: Sale[],
  vendorDiscounts: ReadonlyMap<string, number>,
  settings: MarketplaceSettings,
): SubOrderDraft[] {
  const parts = partsOf(sales);
  const shipping = divide(order.shippingTotal, parts);
  const lineTax = sum(order.lineItems.map(({ taxAmount }) => taxAmount));
  const shippingTax = divide(order.taxTotal - lineTax, parts);
  return parts.flatMap(({ vendorId, sales: own }, i) => {
    if (vendorId === null) return [];
    const amounts = {
      shipping: shipping[i] ?? 0,
      shippingTax: shippingTax[i] ?? 0,
      ownDiscount: vendorDiscounts.get(vendorId) ?? 0,
    };
    return [draft(order, vendorId, own, amounts, settings)];
  });
}

/** The sellers in the order of their first lines. */
function partsOf(sales: Sale[]): Part[] {
  const parts = new Map<string | null, Sale[]>();
  for (const sale of sales) {
    const own = parts.get(sale.vendorId);
    if (own) own.push(sale);
    else parts.set(sale.vendorId, [sale]);
  }
  return [...parts].map(([vendorId, own]) => ({ vendorId, sales: own }));
}

/** Divides an amount of shipping by what the goods to ship cost, or by units if they are free. */
function divide(amount: number, parts: Part[]): number[] {
  const weighed = (weight: (line: OrderLineItem) => number): number[] =>
    parts.map(({ sales }) => sum(sales.map(({ line }) => weight(line))));
  const weights = [
    weighed((line) => (line.requiresStock ? discounted(line) : 0)),
    weighed(({ requiresStock, quantity }) => (requiresStock ? quantity : 0)),
    weighed(({ quantity }) => quantity),
  ];
  return allocate(amount, weights.find((each) => sum(each) > 0) ?? []);
}

const discounted = (line: OrderLineItem): number => line.totalPrice - line.discountAmount;

function draft(
  order: OrderWithLines,
  vendorId: string,
  sales: Sale[],
  amounts: { shipping: number; shippingTax: number; ownDiscount: number },
  settings: MarketplaceSettings,
): SubOrderDraft {
  const { shipping, shippingTax, ownDiscount } = amounts;
  const subtotal = sum(sales.map(({ line }) => line.totalPrice));
  const discount = sum(sales.map(({ line }) => line.discountAmount));
  const tax = sum(sales.map(({ line }) => line.taxAmount)) + shippingTax;
  const isBorne = settings.storeDiscountsBorneBy === 'platform';
  const storeDiscount = isBorne ? Math.max(0, discount - ownDiscount) : 0;
  const retainedTax = settings.taxGoesTo === 'platform' ? tax : 0;
  const retainedShipping = settings.shippingGoesTo === 'platform' ? shipping : 0;
  const lines = chargeLines(sales, storeDiscount);
  const base = subtotal - discount + storeDiscount;
  const lineCommission = sum(lines.map(({ commissionAmount }) => commissionAmount));
  const commissionRateBps = base > 0 ? shareInBps(lineCommission, base) : (sales[0]?.rateBps ?? 0);
  const commissionAmount =
    lineCommission +
    (settings.commissionOnShipping ? applyRate(shipping - retainedShipping, commissionRateBps) : 0);
  const gross = subtotal - discount + tax + shipping;
  return {
    ...{ id: uuidv7(), orderId: order.id, vendorId, currency: order.currency },
    ...{ subtotal, discount, storeDiscount, tax, shipping, retainedTax, retainedShipping },
    ...{ commissionRateBps, commissionAmount, lines },
    payoutAmount: gross + storeDiscount - retainedTax - retainedShipping - commissionAmount,
  };
}

function chargeLines(sales: Sale[], storeDiscount: number): SubOrderLineDraft[] {
  const borne = allocate(
    storeDiscount,
    sales.map(({ line }) => line.discountAmount),
  );
  return sales.map(({ line, rateBps }, i) => {
    const share = borne[i] ?? 0;
    return {
      orderLineItemId: line.id,
      commissionRateBps: rateBps,
      commissionAmount: applyRate(discounted(line) + share, rateBps),
      storeDiscount: share,
    };
  });
}

/** The share of a part in a positive whole, in basis points, rounded half up. */
const shareInBps = (part: number, whole: number): number =>
  Number((BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole)));

const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0);
