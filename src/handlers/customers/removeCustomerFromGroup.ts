import type { Handler } from '../../contract/handler.js';
import { changeMembership } from '../../domain/customers/change-group.js';

export const removeCustomerFromGroup: Handler<'removeCustomerFromGroup'> = async ({
  params,
  db,
}) => {
  const { id: groupId, customerId } = params;
  const changed = await changeMembership(db, groupId, customerId, false);
  return {
    status: 200,
    body: { data: { groupId, customerId, isMember: false } },
    audit: changed ? { entityId: groupId, payload: { customerId } } : null,
  };
};
