import type { Knex } from 'knex';
import { inTurn } from '../../database/in-turn.js';
import { inTransaction } from '../../database/transaction.js';
import { Cart } from '../../models/Cart.js';
import type { Shop } from '../../shop.js';
import { cartWarnings, pricedWarnings } from './cart-warnings.js';
import { findCart, isOpen, lockCart, type CartProof } from './find-cart.js';
import { priceCart, pricesOf, saveCart } from './price-cart.js';
import { replyWithCart, type CartReply } from './show-cart.js';

/**
 * Reads a cart with its lines by two statements. An open one whose prices are more than 15 minutes
 * old is priced again, in a transaction of its own.
 * @throws 404 without proof
 */
export async function readCart(
  pool: Knex,
  shop: Shop,
  id: string,
  proof: CartProof,
): Promise<CartReply> {
  const cart = await findCart(pool, id, proof);
  if (isOpen(cart) && cart.isStale) {
    return inTurn(`cart ${id}`, () =>
      inTransaction(pool, (db) => readPricedCart(db, shop, id, proof)),
    );
  }
  const lines = await Cart.stockedLines(pool, id);
  return replyWithCart(cart, lines, isOpen(cart) ? cartWarnings(shop, lines) : []);
}

async function readPricedCart(
  db: Knex,
  shop: Shop,
  id: string,
  proof: CartProof,
): Promise<CartReply> {
  const cart = await lockCart(db, id, proof);
  const stored = await Cart.stockedLines(db, id);
  if (!isOpen(cart)) return replyWithCart(cart, stored, []);
  const lines = await priceCart(db, cart, stored);
  const saved = await saveCart(db, cart, stored, lines, { byShopper: false });
  return replyWithCart(saved, lines, pricedWarnings(shop, lines, pricesOf(stored)));
}
