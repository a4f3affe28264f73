import type { Knex } from 'knex';
import { Cart } from '../../models/Cart.js';
import { CartItem } from '../../models/CartItem.js';
import type { Customer } from '../../models/Customer.js';
import type { OrderWithLines } from '../../models/Order.js';
import type { OrderLineItem } from '../../models/OrderLineItem.js';
import { unavailableReason } from './cart-warnings.js';
import { priceCart, saveCart, type PricedLine } from './price-cart.js';

/** A line of the order that cannot be bought again, and why. */
export interface CopyFailure {
  line: OrderLineItem;
  reason: 'not_available' | 'price_missing';
}

/**
 * Puts the items of a customer's order into a new cart, in the order of its lines, at the prices
 * of now. Stock is not checked: as with any cart, its warnings and the checkout tell.
 * @returns no cart if no item can be bought; then nothing was written
 * @throws 422 `quantity` if the prices of now add up to too much
 */
export async function copyOrder(
  db: Knex,
  { id: customerId, groupIds }: Customer,
  { lineItems, currency }: OrderWithLines,
): Promise<{ cart: Cart | undefined; lines: PricedLine[]; failed: CopyFailure[] }> {
  const found = await CartItem.stockedLinesOfItems(db, lineItems);
  const forSale = found.filter((line) => unavailableReason(line) === undefined);
  const priced = await priceCart(db, { currency, groupIds }, forSale);
  const byItem = new Map(priced.map((line) => [keyOf(line), line]));
  const failed: CopyFailure[] = [];
  const lines: PricedLine[] = [];
  for (const line of lineItems) {
    const copy = byItem.get(keyOf(line));
    if (copy?.isPriced) lines.push(copy);
    else failed.push({ line, reason: copy ? 'price_missing' : 'not_available' });
  }
  if (lines.length === 0) return { cart: undefined, lines, failed };
  const empty = { customerId, currency, secretHash: null, email: null, metadata: {} };
  const { id } = await Cart.open(db, empty);
  const cart = await saveCart(db, { id }, [], lines, { byShopper: true });
  return { cart, lines, failed };
}

const keyOf = (item: { entityId: string; variantId: string | null }): string =>
  `${item.entityId} ${item.variantId ?? ''}`;
