import type { Knex } from 'knex';
import { can, type Actor } from '../../identity/actor.js';
import { Cart, type OwnedCart } from '../../models/Cart.js';
import { CartClosed, RecordNotFound } from '../errors.js';
import { requireVersion, type ExpectedVersion } from '../versioned.js';
import { isCartSecret } from './cart-secret.js';

/** The caller's credentials for a cart: their identity, or the guest's secret. */
export interface CartCredentials {
  actor: Actor;
  secret: string | undefined;
}

/**
 * Reads a cart for an authorized caller.
 * @throws 404 without authorization, whether or not the cart exists
 */
export async function findCart(
  db: Knex,
  id: string,
  credentials: CartCredentials,
): Promise<OwnedCart> {
  return authorizeCart(await Cart.find(db, id), credentials);
}

/** The same, locked for a change. @throws 404 without authorization */
export async function lockCart(
  db: Knex,
  id: string,
  credentials: CartCredentials,
): Promise<OwnedCart> {
  const [cart] = await Cart.lock(db, [id]);
  return authorizeCart(cart, credentials);
}

/** Locks a cart that can still change. @throws 404, 409, 412 if `ifMatch` names another version */
export async function lockOpenCart(
  db: Knex,
  id: string,
  credentials: CartCredentials,
  expected?: ExpectedVersion,
): Promise<OwnedCart> {
  const cart = await lockCart(db, id, credentials);
  requireOpen(cart);
  requireVersion(cart, expected);
  return cart;
}

/** @throws 409 for a cart that has expired or is no longer active */
export function requireOpen(cart: Cart): void {
  if (cart.status !== 'active') throw new CartClosed('inactive');
  if (cart.isExpired) throw new CartClosed('expired');
}

/** @throws 404 if the credentials do not match the cart, or the cart does not exist */
export function authorizeCart(
  cart: OwnedCart | undefined,
  credentials: CartCredentials,
): OwnedCart {
  if (!cart || !isAuthorized(cart, credentials)) throw new RecordNotFound('Cart');
  return cart;
}

/** Only its customer can use a customer's cart: only guest carts have a secret. */
function isAuthorized(cart: OwnedCart, { actor, secret }: CartCredentials): boolean {
  if (can(actor, 'cart:manage')) return true;
  if (cart.customerId !== null) return actor.userId !== null && actor.userId === cart.userId;
  return secret !== undefined && cart.secretHash !== null && isCartSecret(secret, cart.secretHash);
}
