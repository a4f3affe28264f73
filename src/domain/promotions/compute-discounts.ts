import type { Promotion } from '../../models/Promotion.js';
import { allocate } from '../money/allocate.js';
import { qualifies, subtotalOf, sum, unitsOf, type PromotionLine } from './promotion-lines.js';

/**
 * The discount of one promotion for each line, in minor units. It is computed from the original
 * prices; no line gets more than is left of it.
 * @param left what other promotions have left of each line
 */
export function computeDiscounts(
  promotion: Promotion,
  lines: PromotionLine[],
  left: number[],
): number[] {
  const { type, value, conditions } = promotion;
  const isFor = lines.map((line) => qualifies(line, conditions));
  const only = (amounts: number[]): number[] =>
    amounts.map((amount, index) => (isFor[index] ? amount : 0));
  switch (type) {
    case 'percentage_off_order':
      return spread(percentOf(subtotalOf(lines), value), left);
    case 'fixed_off_order':
      return spread(value, left);
    case 'percentage_off_item': {
      const totals = only(lines.map(({ totalPrice }) => totalPrice));
      return atMost(allocate(percentOf(sum(totals), value), totals), left);
    }
    case 'fixed_off_item':
      return atMost(only(lines.map(({ quantity }) => value * quantity)), left);
    case 'buy_x_get_y':
      return spread(priceOfFreeUnits(promotion, lines), only(left));
    case 'free_shipping':
      return lines.map(() => 0);
  }
}

/** For every `buyQuantity` units, `getQuantity` more are free, at the cheapest unit's price. */
function priceOfFreeUnits(
  { buyQuantity, getQuantity, conditions }: Promotion,
  lines: PromotionLine[],
): number {
  const qualifying = lines.filter((line) => qualifies(line, conditions));
  if (buyQuantity === null || getQuantity === null || qualifying.length === 0) return 0;
  const times = Math.floor(unitsOf(qualifying) / (buyQuantity + getQuantity));
  return times * getQuantity * Math.min(...qualifying.map(({ unitPrice }) => unitPrice));
}

/** Rounds half up. In bigint, because an amount times 100 may exceed 2^53. */
const percentOf = (amount: number, percent: number): number =>
  Number((BigInt(amount) * BigInt(percent) + 50n) / 100n);

/**
 * Weighted by what is left of each line: a share of a sum that does not exceed the total fits its
 * line.
 */
const spread = (amount: number, left: number[]): number[] =>
  allocate(Math.min(amount, sum(left)), left);

const atMost = (amounts: number[], left: number[]): number[] =>
  amounts.map((amount, index) => Math.min(amount, left[index] ?? 0));
