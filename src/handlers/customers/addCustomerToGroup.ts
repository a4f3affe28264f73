import type { Handler } from '../../contract/handler.js';
import { changeMembership } from '../../domain/customers/change-group.js';

export const addCustomerToGroup: Handler<'addCustomerToGroup'> = async ({ params, db }) => {
  const { id: groupId, customerId } = params;
  const changed = await changeMembership(db, groupId, customerId, true);
  return {
    status: 200,
    body: { data: { groupId, customerId, isMember: true } },
    audit: changed ? { entityId: groupId, payload: { customerId } } : null,
  };
};
