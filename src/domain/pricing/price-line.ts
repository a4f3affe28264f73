import { applyModifiers, type Modifier, type ModifierContext } from './apply-modifiers.js';
import { choosePrice, type PriceCandidate } from './choose-price.js';
import type { PricedLine } from './sale-terms.js';

export type { Modifier } from './apply-modifiers.js';
export type { PriceCandidate } from './choose-price.js';

/** The price of one unit, in minor units, and the price record. */
export interface LinePrice {
  unitPrice: number;
  priceId: string;
}

/**
 * The unit price of a line: the price that applies, changed by the modifiers that match.
 * @param prices of the line's entity; those that do not match are ignored
 * @returns undefined if there is no price
 * @throws 422 if modifiers bring the amount above 2^53 - 1
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
