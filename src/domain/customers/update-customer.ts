import type { Knex } from 'knex';
import { emit } from '../../events/emit.js';
import type { Customer } from '../../models/Customer.js';
import { requireVersion, saveRecord, type ExpectedVersion } from '../versioned.js';

export type CustomerChange = Partial<
  Pick<Customer, 'phone' | 'firstName' | 'lastName' | 'metadata'>
>;

/**
 * Changes a locked customer's profile, and emits `customers.update`.
 * @throws 412 if the version is not `expected`
 */
export async function updateCustomer(
  db: Knex,
  customer: Customer,
  change: CustomerChange,
  expected: ExpectedVersion,
): Promise<Customer> {
  requireVersion(customer, expected);
  const saved = await saveRecord(db, customer, change);
  await emit(db, 'customers.update', saved);
  return saved;
}
