import type { Knex } from 'knex';
import { inTurn } from '../../database/in-turn.js';
import { inTransaction } from '../../database/transaction.js';
import { CartItem } from '../../models/CartItem.js';
import type { Services } from '../../store/services.js';
import { cartWarnings, pricedWarnings } from './cart-warnings.js';
import { findCart, lockCart, type CartCredentials } from './find-cart.js';
import { priceCart, pricesOf, saveCart } from './price-cart.js';
import type { CartView } from './cart-view.js';

/**
 * Reads a cart with its lines with two statements. If it is open and its prices are older than 15
 * minutes, it is repriced in a transaction of its own.
 * @throws 404 without authorization
 */
export async function readCart(
  pool: Knex,
  services: Services,
  id: string,
  credentials: CartCredentials,
): Promise<CartView> {
  const cart = await findCart(pool, id, credentials);
  if (cart.isOpen && cart.isStale) {
    return inTurn(`cart ${id}`, () =>
      inTransaction(pool, (db) => readPricedCart(db, services, id, credentials)),
    );
  }
  const lines = await CartItem.stockedLinesOf(pool, id);
  return { cart, lines, warnings: cart.isOpen ? cartWarnings(services, lines) : [] };
}

async function readPricedCart(
  db: Knex,
  services: Services,
  id: string,
  credentials: CartCredentials,
): Promise<CartView> {
  const cart = await lockCart(db, id, credentials);
  const stored = await CartItem.stockedLinesOf(db, id);
  if (!cart.isOpen) return { cart, lines: stored, warnings: [] };
  const lines = await priceCart(db, cart, stored);
  const saved = await saveCart(db, cart, stored, lines, { byShopper: false });
  return { cart: saved, lines, warnings: pricedWarnings(services, lines, pricesOf(stored)) };
}
