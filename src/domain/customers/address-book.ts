import type { Knex } from 'knex';
import { CustomerAddress, type AddressType } from '../../models/CustomerAddress.js';
import type { Customer } from '../../models/Customer.js';
import { RecordNotFound, StateConflict } from '../errors.js';
import { requireVersion, saveRecord, type ExpectedVersion } from '../versioned.js';

const maxAddresses = 100;

export type AddressInput = Pick<
  CustomerAddress,
  'firstName' | 'lastName' | 'line1' | 'city' | 'postalCode' | 'country'
> &
  Partial<Pick<CustomerAddress, 'line2' | 'state' | 'phone'>> & {
    type: AddressType;
    isDefault: boolean;
  };

/*
 * All functions here take a locked customer, whose addresses therefore change one after another:
 * of each type that the customer has addresses of, exactly one is the default.
 */

/**
 * Adds an address. The first of its type becomes the default.
 * @throws 409 if the address book is full
 */
export async function addAddress(
  db: Knex,
  { id: customerId }: Customer,
  input: AddressInput,
): Promise<CustomerAddress> {
  if ((await CustomerAddress.count(db, customerId)) >= maxAddresses) {
    throw new StateConflict(`An address book holds at most ${maxAddresses} addresses.`);
  }
  const { type } = input;
  const isFirst = !(await CustomerAddress.newest(db, customerId, type));
  const isDefault = input.isDefault || isFirst;
  if (isDefault) await CustomerAddress.clearDefault(db, customerId, type);
  return CustomerAddress.query(db)
    .insert({ ...input, customerId, isDefault })
    .returning('*');
}

/**
 * Changes an address; with `isDefault`, it replaces the default of its type.
 * @throws 404 for another customer's address, 412 if its version is not `expected`
 */
export async function changeAddress(
  db: Knex,
  customer: Customer,
  id: string,
  change: Partial<Omit<AddressInput, 'type'>>,
  expected: ExpectedVersion,
): Promise<CustomerAddress> {
  const address = await findAddress(db, customer, id, expected);
  if (change.isDefault === true && !address.isDefault) {
    await CustomerAddress.clearDefault(db, customer.id, address.type);
  }
  return saveRecord(db, address, change);
}

/**
 * Removes an address. After a default, the newest of its type becomes the default.
 * @throws 404 for another customer's address, 412 if its version is not `expected`
 */
export async function removeAddress(
  db: Knex,
  customer: Customer,
  id: string,
  expected: ExpectedVersion,
): Promise<void> {
  const address = await findAddress(db, customer, id, expected);
  await CustomerAddress.query(db).deleteById(id);
  if (!address.isDefault) return;
  const next = await CustomerAddress.newest(db, customer.id, address.type);
  if (next) await saveRecord(db, next, { isDefault: true });
}

async function findAddress(
  db: Knex,
  { id: customerId }: Customer,
  id: string,
  expected: ExpectedVersion,
): Promise<CustomerAddress> {
  const address = await CustomerAddress.query(db).findOne({ id, customerId });
  if (!address) throw new RecordNotFound('Address');
  requireVersion(address, expected);
  return address;
}
