import type { Knex } from 'knex';
import type { AuditSource } from '../../audit/record-audit.js';
import { can } from '../../identity/actor.js';
import type { Cart } from '../../models/Cart.js';
import { Customer, type PostalAddress } from '../../models/Customer.js';
import type { Services } from '../../store/services.js';
import { InvalidInput, PermissionDenied } from '../errors.js';
import { ensureCustomer } from '../customers/ensure-customer.js';

/** The caller's input: the contract's CheckoutInput. */
export interface CheckoutInput {
  cartId: string;
  paymentMethodId?: string;
  currency?: string;
  customerId?: string;
  customerGroupIds?: string[];
  promotionCodes?: string[];
  shippingAddress?: PostalAddress;
  billingAddress?: PostalAddress;
  email?: string;
  shippingMethodId?: string;
  /** Minor units. */
  expectedTotal?: number;
  metadata?: Record<string, unknown>;
}

/** The buyer. Guests have no customer record and are identified by their email address. */
export interface Buyer {
  customerId: string | null;
  /** Null for a guest without an email address. */
  email: string | null;
  groupIds: string[];
}

/**
 * Determines the buyer: the customer that staff name, the cart's customer, or the signed-in one.
 * @throws 403 if a customer names another customer, 422 without an email address if the store
 *   requires one
 */
export async function findBuyer(
  db: Knex,
  work: AuditSource & { services: Pick<Services, 'requireEmail'> },
  cart: Cart,
  input: CheckoutInput,
): Promise<Buyer> {
  const staff = can(work.actor, 'orders:update');
  const customer = await findCustomer(db, work, cart, input, staff);
  const email = input.email ?? cart.email ?? customer?.email ?? null;
  if (email === null && work.services.requireEmail)
    throw new InvalidInput('email', 'is required', 'required');
  const groupIds = (staff ? input.customerGroupIds : undefined) ?? customer?.groupIds ?? [];
  return { customerId: customer?.id ?? null, email, groupIds };
}

async function findCustomer(
  db: Knex,
  by: AuditSource,
  cart: Cart,
  { customerId }: CheckoutInput,
  staff: boolean,
): Promise<Customer | undefined> {
  if (staff && customerId !== undefined) {
    const named = await Customer.query(db).findById(customerId);
    if (!named) throw new InvalidInput('customerId', 'is not a customer', 'reference');
    return named;
  }
  const own = staff ? undefined : await ensureCustomer(db, by);
  if (own && customerId !== undefined && customerId !== own.id) throw new PermissionDenied();
  if (cart.customerId !== null) return Customer.query(db).findById(cart.customerId);
  return own;
}
