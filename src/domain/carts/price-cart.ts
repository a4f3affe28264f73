import type { Knex } from 'knex';
import { Cart, type OwnedCart } from '../../models/Cart.js';
import type { StockedLine } from '../../models/CartItem.js';
import { CartLimitExceeded } from '../errors.js';
import { priceLines } from '../pricing/price-lines.js';

/** A line with the server's current price; without a price, it keeps its previous one. */
export interface PricedLine extends StockedLine {
  isPriced: boolean;
}

/** Units and amounts (minor units) of all lines. */
export interface CartTotals {
  itemCount: number;
  subtotal: number;
}

/**
 * Prices all lines of a cart together, because a price may depend on other lines. The prices are
 * those of the cart's customer, whoever the caller is.
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

/** The previous unit price of each stored line, by the line's id. */
export const pricesOf = (stored: StockedLine[]): Map<string, number> =>
  new Map(stored.map(({ id, unitPrice }) => [id, unitPrice]));

const maxLines = 500;

/**
 * Writes the difference between the stored lines and the new lines of a locked cart.
 * @param byShopper false if only the prices changed
 * @throws 422 if the cart's totals would exceed the safe integer range
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
    throw new CartLimitExceeded('subtotal', 'would exceed the largest supported amount', 'maximum');
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
