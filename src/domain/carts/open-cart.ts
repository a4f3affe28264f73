import type { Knex } from 'knex';
import { can, type Actor } from '../../identity/actor.js';
import { Cart } from '../../models/Cart.js';
import { Customer } from '../../models/Customer.js';
import { PermissionDenied, RecordNotFound } from '../errors.js';
import { ensureCustomer } from '../customers/ensure-customer.js';
import { hashCartSecret, newCartSecret } from './cart-secret.js';

export interface NewCart {
  currency: string;
  /** Whose it shall be, if the caller says so. */
  customerId: string | undefined;
  email: string | null;
  metadata: Record<string, unknown>;
}

/**
 * Opens a customer's cart, or a guest's with a secret that is known to nobody else.
 * @throws 403 for another customer's, 404 when staff name a customer that there is not
 */
export async function openCart(
  db: Knex,
  actor: Actor,
  { customerId: named, ...rest }: NewCart,
): Promise<{ cart: Cart; secret?: string }> {
  const customerId = await ownerOf(db, actor, named);
  if (customerId !== null) {
    return { cart: await Cart.open(db, { ...rest, customerId, secretHash: null }) };
  }
  const secret = newCartSecret();
  const secretHash = hashCartSecret(secret);
  return { cart: await Cart.open(db, { ...rest, customerId: null, secretHash }), secret };
}

/** A guest's wish to be somebody is not heard; from anybody else it is refused. */
async function ownerOf(db: Knex, actor: Actor, named: string | undefined): Promise<string | null> {
  if (named !== undefined && can(actor, 'cart:manage')) {
    if (!(await Customer.query(db).findById(named).select('id')))
      throw new RecordNotFound('Customer');
    return named;
  }
  const customer = await ensureCustomer(db, actor);
  if (named !== undefined && actor.type !== 'anonymous' && named !== customer?.id) {
    throw new PermissionDenied('You cannot open a cart for another customer.');
  }
  return customer?.id ?? null;
}
