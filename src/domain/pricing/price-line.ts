import { applyModifiers, type Modifier, type ModifierContext } from './apply-modifiers.js';
import { choosePrice, type PriceCandidate } from './choose-price.js';
import type { PricedLine } from './sale-terms.js';

export type { Modifier } from './apply-modifiers.js';
export type { PriceCandidate } from './choose-price.js';

/** What one unit costs, minor units, and by which price. */
export interface LinePrice {
  unitPrice: number;
  priceId: string;
}

/**
 * What a unit of a line costs: the price that counts, changed by the modifiers that fit.
 * @param prices of the line's entity; those that do not fit are passed over
 * @returns undefined when nothing says what it costs
 * @throws 422 when modifiers bring the amount above 2^53 - 1
 */
export function priceLine(
  line: PricedLine,
  prices: readonly PriceCandidate[],
  modifiers: readonly Modifier[],
  context: ModifierContext,
): LinePrice | undefined {
  const price = choosePrice(line, prices, context);
  if (price === undefined) return undefined;
  const unitPrice = applyModifiers(price.amount, line, modifiers, context);
  return { unitPrice, priceId: price.id };
}
