import type { Knex } from 'knex';
import { Cart, type OwnedCart } from '../../models/Cart.js';
import type { StockedLine } from '../../models/CartItem.js';
import { CartLimitExceeded } from '../errors.js';
import { priceLines } from '../pricing/price-lines.js';

/** A line at the server's price of this moment; one that has none keeps the price it had. */
export interface PricedLine extends StockedLine {
  isPriced: boolean;
}

/** Units and minor units over all lines. */
export interface CartTotals {
  itemCount: number;
  subtotal: number;
}

/**
 * Prices all lines of a cart together, since what one costs may depend on the others.
 * The prices are those of the cart's customer, whoever asks.
 */
export async function priceCart(
  db: Knex,
  { currency, groupIds }: Pick<OwnedCart, 'currency' | 'groupIds'>,
  lines: StockedLine[],
): Promise<PricedLine[]> {
  if (lines.length === 0) return [];
  const at = new Date().toISOString();
  const prices = await priceLines(db, lines, { currency, customerGroupIds: groupIds, at });
  return lines.map((line, i) => {
    const price = prices[i];
    return { ...line, unitPrice: price?.unitPrice ?? line.unitPrice, isPriced: !!price };
  });
}

export const totalsOf = (lines: Pick<StockedLine, 'quantity' | 'unitPrice'>[]): CartTotals => ({
  itemCount: lines.reduce((sum, { quantity }) => sum + quantity, 0),
  subtotal: lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0),
});

/** What a unit of each stored line cost, by the line's id. */
export const pricesOf = (stored: StockedLine[]): Map<string, number> =>
  new Map(stored.map(({ id, unitPrice }) => [id, unitPrice]));

const maxLines = 500;

/**
 * Writes what differs between the stored lines and those that a locked cart shall have.
 * @param byShopper false when only the prices moved
 * @throws 422 when the cart would hold too much to be counted
 */
export async function saveCart(
  db: Knex,
  cart: Pick<Cart, 'id'>,
  stored: StockedLine[],
  lines: PricedLine[],
  { byShopper }: { byShopper: boolean },
): Promise<Cart> {
  if (lines.length > maxLines) {
    throw new CartLimitExceeded('lineItems', `cannot be more than ${maxLines}`, 'maxItems');
  }
  const totals = totalsOf(lines);
  if (!Number.isSafeInteger(totals.subtotal)) {
    throw new CartLimitExceeded('subtotal', 'would be more than can be counted', 'maximum');
  }
  const before = new Map(stored.map((line) => [line.id, line]));
  const kept = new Set(lines.map(({ id }) => id));
  return Cart.save(db, cart.id, {
    lines: lines.filter((line) => differs(line, before.get(line.id))),
    removedIds: stored.flatMap(({ id }) => (kept.has(id) ? [] : [id])),
    ...totals,
    byShopper,
  });
}

const differs = (line: StockedLine, stored: StockedLine | undefined): boolean =>
  !stored ||
  line.quantity !== stored.quantity ||
  line.unitPrice !== stored.unitPrice ||
  line.notes !== stored.notes ||
  line.metadata !== stored.metadata;
