import type { Handler } from '../../contract/handler.js';
import { expectedVersion } from '../../contract/versions.js';
import { deleteGroup } from '../../domain/customers/change-group.js';

export const deleteCustomerGroup: Handler<'deleteCustomerGroup'> = async (call) => {
  const { params, headers, db } = call;
  const { id } = await deleteGroup(db, params.id, expectedVersion(headers['if-match']));
  return { status: 200, body: { data: { id, deleted: true } } };
};
