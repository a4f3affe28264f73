import type { Knex } from 'knex';
import { conflict, notFound } from '../../contract/errors.js';
import { requireVersion } from '../../contract/versions.js';
import { can, type Actor } from '../../identity/actor.js';
import { Cart } from '../../models/Cart.js';
import { isCartSecret } from './cart-secret.js';

/** Why a caller may use a cart: who they are, or the secret that a guest was given. */
export interface CartProof {
  actor: Actor;
  secret: string | undefined;
}

/**
 * Reads a cart for somebody who may use it.
 * @throws 404 without proof, whether or not there is such a cart
 */
export async function findCart(db: Knex, id: string, proof: CartProof): Promise<Cart> {
  return provenCart(await Cart.find(db, id), proof);
}

/** The same, locked for a change. @throws 404 without proof */
export async function lockCart(db: Knex, id: string, proof: CartProof): Promise<Cart> {
  const [cart] = await Cart.lock(db, [id]);
  return provenCart(cart, proof);
}

/** Locks a cart that can still change. @throws 404, 409, 412 when `ifMatch` names another version */
export async function lockOpenCart(
  db: Knex,
  id: string,
  proof: CartProof,
  ifMatch?: string,
): Promise<Cart> {
  const cart = await lockCart(db, id, proof);
  requireOpen(cart);
  requireVersion(cart, ifMatch);
  return cart;
}

/** Whether a cart can still change. */
export const isOpen = ({ status, isExpired }: Cart): boolean => status === 'active' && !isExpired;

/** @throws 409 for a cart that is expired or no longer active */
export function requireOpen(cart: Cart): void {
  if (cart.status !== 'active') throw conflict('The cart is no longer active.');
  if (cart.isExpired) throw conflict('The cart has expired.');
}

/** @throws 404 when the proof does not fit the cart, or there is none */
export function provenCart(cart: Cart | undefined, proof: CartProof): Cart {
  if (!cart || !isProven(cart, proof)) throw notFound('Cart');
  return cart;
}

/** A customer's cart is the customer's alone: only guests' carts have a secret. */
function isProven(cart: Cart, { actor, secret }: CartProof): boolean {
  if (can(actor, 'cart:manage')) return true;
  if (cart.customerId !== null) return actor.userId !== null && actor.userId === cart.userId;
  return secret !== undefined && cart.secretHash !== null && isCartSecret(secret, cart.secretHash);
}
