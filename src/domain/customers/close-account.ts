import type { Knex } from 'knex';
import { emit } from '../../events/emit.js';
import type { Actor } from '../../identity/actor.js';
import { Cart } from '../../models/Cart.js';
import { Customer } from '../../models/Customer.js';
import { Order } from '../../models/Order.js';
import { User } from '../../models/User.js';
import { Verification } from '../../models/Verification.js';
import { PermissionDenied, RecordNotFound, StateConflict } from '../errors.js';

/** How long after signing in a customer may close the account, in milliseconds. */
const freshMilliseconds = 10 * 60 * 1000;

/** @throws 403 unless the user signed in within the last ten minutes */
export function requireFreshSession({ signedInAt }: Actor): void {
  if (signedInAt && Date.now() - signedInAt.getTime() < freshMilliseconds) return;
  throw new PermissionDenied('Sign in again: this takes a sign-in of the last ten minutes.');
}

/**
 * Closes a customer's account: deletes the account with its sessions, the addresses, and the carts,
 * and takes what says who the person is out of the customer and the orders, which stay for the
 * books. Emits `customers.update`. It is one transaction, so a crash leaves all or nothing.
 *
 * It locks the customer, then the carts, as a merge does, and waits for a checkout that has a cart.
 * Then it locks the customer against new references, so that no order appears in between.
 * @returns whether the account was open
 * @throws 404; 409 while an order has not ended, and for an account of staff or of a vendor
 */
export async function closeAccount(
  db: Knex,
  id: string,
): Promise<{ customer: Customer; changed: boolean }> {
  const customer = await Customer.lock(db, id);
  if (!customer) throw new RecordNotFound('Customer');
  const { userId } = customer;
  if (userId === null) return { customer, changed: false };
  await Cart.lockOf(db, id);
  await Customer.lockReferences(db, id);
  await requireClosable(db, id, userId);
  await Order.anonymize(db, id);
  await Cart.deleteOf(db, id);
  const closed = await Customer.close(db, id);
  await Verification.deleteOf(db, customer);
  await User.query(db).deleteById(userId);
  await emit(db, 'customers.update', closed);
  return { customer: closed, changed: true };
}

async function requireClosable(db: Knex, id: string, userId: string): Promise<void> {
  const user = await User.query(db).findById(userId);
  if (user && (user.role !== 'customer' || user.vendorId !== null)) {
    throw new StateConflict('This account belongs to staff or to a vendor.');
  }
  if (await Order.hasOpen(db, id)) {
    throw new StateConflict('The customer has orders that are not delivered or cancelled yet.');
  }
}
