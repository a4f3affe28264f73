import type { Knex } from 'knex';
import type { OwnedCart } from '../../models/Cart.js';
import { CartItem, type StockedLine } from '../../models/CartItem.js';
import type { Services } from '../../store/services.js';
import { RecordNotFound } from '../errors.js';
import { pricedWarnings } from './cart-warnings.js';
import { priceCart, pricesOf, saveCart } from './price-cart.js';
import type { CartView } from './cart-view.js';

/**
 * Changes or removes one line of a locked cart; all lines are repriced.
 * @param change returns the changed line, or undefined to remove it
 * @throws 404 if the cart has no such line
 */
export async function changeLine(
  db: Knex,
  services: Services,
  cart: OwnedCart,
  itemId: string,
  change: (line: StockedLine) => StockedLine | undefined,
): Promise<CartView> {
  const stored = await CartItem.stockedLinesOf(db, cart.id);
  if (!stored.some(({ id }) => id === itemId)) throw new RecordNotFound('Cart item');
  const wanted = stored.flatMap((line) => (line.id === itemId ? (change(line) ?? []) : line));
  const lines = await priceCart(db, cart, wanted);
  const saved = await saveCart(db, cart, stored, lines, { byShopper: true });
  return { cart: saved, lines, warnings: pricedWarnings(services, lines, pricesOf(stored)) };
}
