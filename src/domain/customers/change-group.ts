import type { Knex } from 'knex';
import { CustomerGroup } from '../../models/CustomerGroup.js';
import { CustomerGroupMember } from '../../models/CustomerGroupMember.js';
import { RecordNotFound, StateConflict } from '../errors.js';
import { requireVersion, type ExpectedVersion } from '../versioned.js';
import { requireGroup } from './check-groups.js';
import { lockCustomer } from './update-customer.js';

/**
 * Locks a group for a change, or for its deletion, which waits for all that refer to it.
 * @throws 404 if it does not exist, 412 if its version is not `expected`
 */
export async function lockGroup(
  db: Knex,
  id: string,
  expected: ExpectedVersion,
): Promise<CustomerGroup> {
  const group = await CustomerGroup.query(db).findById(id).forUpdate();
  if (!group) throw new RecordNotFound('Customer group');
  requireVersion(group, expected);
  return group;
}

/**
 * Deletes a group that nothing is limited to; its members stay customers.
 * @throws 404, 412, 409 while a price, a price modifier, or a promotion names the group
 */
export async function deleteGroup(
  db: Knex,
  id: string,
  expected: ExpectedVersion,
): Promise<CustomerGroup> {
  const group = await lockGroup(db, id, expected);
  if (await CustomerGroup.isUsed(db, id)) {
    throw new StateConflict('Prices, price modifiers, or promotions are limited to this group.');
  }
  await CustomerGroup.query(db).deleteById(id);
  return group;
}

/**
 * Adds a customer to a group, or removes them.
 * @returns whether that changed something
 * @throws 404 for an unknown group or customer, and for a closed account
 */
export async function changeMembership(
  db: Knex,
  groupId: string,
  customerId: string,
  isMember: boolean,
): Promise<boolean> {
  await requireGroup(db, groupId);
  await lockCustomer(db, customerId);
  return isMember
    ? CustomerGroupMember.add(db, { groupId, customerId })
    : CustomerGroupMember.remove(db, { groupId, customerId });
}
