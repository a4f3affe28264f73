import type { Knex } from 'knex';
import type { AuditSource } from '../../audit/record-audit.js';
import { can } from '../../identity/actor.js';
import { Cart } from '../../models/Cart.js';
import { Customer } from '../../models/Customer.js';
import { PermissionDenied, RecordNotFound } from '../errors.js';
import { ensureCustomer } from '../customers/ensure-customer.js';
import { hashCartSecret, newCartSecret } from './cart-secret.js';

export interface NewCart {
  currency: string;
  /** The customer of the cart, if the caller names one. */
  customerId: string | undefined;
  email: string | null;
  metadata: Record<string, unknown>;
}

/**
 * Creates a customer's cart, or a guest cart with a new secret.
 * @throws 403 for another customer's cart, 404 if staff name a customer that does not exist
 */
export async function openCart(
  db: Knex,
  by: AuditSource,
  { customerId: named, ...rest }: NewCart,
): Promise<{ cart: Cart; secret?: string }> {
  const customerId = await ownerOf(db, by, named);
  if (customerId !== null) {
    return { cart: await Cart.open(db, { ...rest, customerId, secretHash: null }) };
  }
  const secret = newCartSecret();
  const secretHash = hashCartSecret(secret);
  return { cart: await Cart.open(db, { ...rest, customerId: null, secretHash }), secret };
}

/** A customer id from a guest is ignored; from any other caller it is rejected. */
async function ownerOf(
  db: Knex,
  by: AuditSource,
  named: string | undefined,
): Promise<string | null> {
  const { actor } = by;
  if (named !== undefined && can(actor, 'cart:manage')) {
    if (!(await Customer.query(db).findById(named).select('id')))
      throw new RecordNotFound('Customer');
    return named;
  }
  const customer = await ensureCustomer(db, by);
  if (named !== undefined && actor.type !== 'anonymous' && named !== customer?.id) {
    throw new PermissionDenied('You cannot open a cart for another customer.');
  }
  return customer?.id ?? null;
}
