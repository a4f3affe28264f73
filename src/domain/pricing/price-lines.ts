import type { Knex } from 'knex';
import { Price } from '../../models/Price.js';
import { PriceModifier } from '../../models/PriceModifier.js';
import { exactAmount } from '../money/exact-amount.js';
import { choosePrice } from './choose-price.js';
import { priceLine, type LinePrice } from './price-line.js';
import type { PricedLine, PricingContext } from './sale-terms.js';

/**
 * The unit price of each line, in the order of the lines, with two statements; undefined for a
 * line without a price. A modifier's minSubtotal is compared with all lines before modifiers.
 *
 * Here prices are multiplied by quantities, so this rejects a cart whose subtotal is too large.
 * @throws 422 if unit prices times quantities add up to more than 2^53 - 1
 */
export async function priceLines(
  db: Knex,
  lines: readonly PricedLine[],
  context: PricingContext,
): Promise<(LinePrice | undefined)[]> {
  const prices = byEntity(await Price.candidates(db, lines, context));
  const modifiers = await PriceModifier.candidates(db, lines, context);
  const pricesOf = ({ entityId }: PricedLine): Price[] => prices.get(entityId) ?? [];
  const subtotal = sum(lines, (line) => choosePrice(line, pricesOf(line), context)?.amount);
  const priced = lines.map((line) =>
    priceLine(line, pricesOf(line), modifiers, { ...context, subtotal }),
  );
  exactAmount(
    sum(lines, (_, i) => priced[i]?.unitPrice),
    'quantity',
  );
  return priced;
}

function byEntity(prices: Price[]): Map<string, Price[]> {
  const groups = new Map<string, Price[]>();
  for (const price of prices) {
    const group = groups.get(price.entityId);
    if (group) group.push(price);
    else groups.set(price.entityId, [price]);
  }
  return groups;
}

/** Exact up to 2^53 - 1; a larger sum is only known to be larger, which suffices. */
const sum = (
  lines: readonly PricedLine[],
  amountOf: (line: PricedLine, i: number) => number | undefined,
): number => lines.reduce((total, line, i) => total + line.quantity * (amountOf(line, i) ?? 0), 0);
