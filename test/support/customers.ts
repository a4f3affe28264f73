import { Customer } from '../../src/models/Customer.js';
import { CustomerGroupMember } from '../../src/models/CustomerGroupMember.js';
import { createCart } from './carts.js';
import { expectOk, type Client } from './client.js';
import { insertGroup } from './rows.js';
import type { TestStore } from './store.js';

/** A signed-in user who is a customer of the store. */
export type TestCustomer = Client & { userId: string; customerId: string };

/** Signs a customer up, and opens their first cart, with which the customer begins to exist. */
export async function createCustomer(
  store: TestStore,
  { groupIds = [] }: { groupIds?: string[] } = {},
): Promise<TestCustomer> {
  const user = await store.signedIn();
  const cart = await createCart(user);
  const customerId = expectOk(await cart.read()).customerId ?? '';
  await joinGroups(store, user, groupIds);
  return Object.assign(user, { customerId });
}

/** Puts a customer into groups, which begin to exist. */
export async function joinGroups(
  store: TestStore,
  { userId }: { userId: string },
  groupIds: string[],
): Promise<void> {
  const { id: customerId } = (await Customer.ofUser(store.knex, userId)) as Customer;
  for (const groupId of groupIds) {
    await insertGroup(store.knex, groupId);
    await CustomerGroupMember.query(store.knex).insert({ groupId, customerId });
  }
}
