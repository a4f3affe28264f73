import type { Customer } from '../models/Customer.js';

/** A customer whose account is open. */
export type Profile = Customer & { userId: string; email: string };

/**
 * A customer as the signed-in user reads it. Only a customer with an account is found by a session,
 * and the database keeps the account and its email address together.
 */
export function toProfile(customer: Customer): Profile {
  if (customer.userId === null || customer.email === null) {
    throw new Error(`Customer ${customer.id} is closed`);
  }
  return customer as Profile;
}
