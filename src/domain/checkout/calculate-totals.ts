import type { Tax } from '../../adapters/tax/calculator.js';
import { exactAmount } from '../money/exact-amount.js';

/** The parts of an order's totals, in minor units of its currency. */
export interface TotalsInput {
  /** @property discount of the whole line, at most its price */
  lines: { quantity: number; unitPrice: number; discount: number }[];
  /** One result per line, in order. */
  tax: { lines: Tax[]; shipping: Tax };
  shippingAmount: number;
}

/** Minor units; `grandTotal` is `subtotal - discountTotal + shippingTotal + taxTotal`. */
export interface Totals {
  subtotal: number;
  discountTotal: number;
  shippingTotal: number;
  taxTotal: number;
  grandTotal: number;
  lines: LineTotals[];
}

export interface LineTotals {
  /** Before discount and tax. */
  totalPrice: number;
  discountAmount: number;
  taxAmount: number;
  taxRateBps: number;
}

/**
 * Calculates the totals of an order. The lines add up to the totals exactly; tax on shipping is
 * only in `taxTotal`.
 * @throws 422 if an amount is above 2^53 - 1
 */
export function calculateTotals({ lines, tax, shippingAmount }: TotalsInput): Totals {
  if (tax.lines.length !== lines.length) throw new Error('There must be one tax for each line');
  const totals = lines.map((line, i) => lineTotals(line, tax.lines[i] as Tax));
  const subtotal = exactAmount(sum(totals.map(({ totalPrice }) => totalPrice)), null);
  const discountTotal = sum(totals.map(({ discountAmount }) => discountAmount));
  const taxTotal = sum([...totals.map(({ taxAmount }) => taxAmount), tax.shipping.amount]);
  const grandTotal = sum([subtotal - discountTotal, shippingAmount, taxTotal]);
  return {
    subtotal,
    discountTotal,
    shippingTotal: shippingAmount,
    taxTotal,
    grandTotal: exactAmount(grandTotal, null),
    lines: totals,
  };
}

function lineTotals(
  { quantity, unitPrice, discount }: TotalsInput['lines'][number],
  { amount, rateBps }: Tax,
): LineTotals {
  const totalPrice = exactAmount(quantity * unitPrice, null);
  if (discount > totalPrice) throw new Error('A discount must not exceed its line');
  return { totalPrice, discountAmount: discount, taxAmount: amount, taxRateBps: rateBps };
}

const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0);
