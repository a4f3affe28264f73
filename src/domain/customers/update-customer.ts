import type { Knex } from 'knex';
import { emit } from '../../events/emit.js';
import { Customer } from '../../models/Customer.js';
import { CustomerGroupMember } from '../../models/CustomerGroupMember.js';
import { RecordNotFound } from '../errors.js';
import { requireVersion, saveRecord, type ExpectedVersion } from '../versioned.js';

export type CustomerChange = Partial<
  Pick<Customer, 'phone' | 'firstName' | 'lastName' | 'metadata'>
>;

/** Locks an open customer for a change. @throws 404 for an unknown one or a closed account */
export async function lockCustomer(db: Knex, id: string): Promise<Customer> {
  const customer = await Customer.lock(db, id);
  if (!customer || customer.closedAt !== null) throw new RecordNotFound('Customer');
  return customer;
}

/**
 * Changes a locked customer's profile, and emits `customers.update`.
 * @param groupIds existing groups, which replace the customer's
 * @throws 412 if the version is not `expected`
 */
export async function updateCustomer(
  db: Knex,
  customer: Customer,
  change: CustomerChange,
  expected: ExpectedVersion,
  groupIds?: string[],
): Promise<Customer> {
  requireVersion(customer, expected);
  if (groupIds) await CustomerGroupMember.replaceOf(db, customer.id, groupIds);
  const saved = await saveRecord(db, customer, change);
  await emit(db, 'customers.update', saved);
  return saved;
}
