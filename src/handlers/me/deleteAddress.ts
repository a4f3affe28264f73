import type { Handler } from '../../contract/handler.js';
import { expectedVersion } from '../../contract/versions.js';
import { removeAddress } from '../../domain/customers/address-book.js';
import { lockOwnCustomer } from '../../domain/customers/ensure-customer.js';

export const deleteAddress: Handler<'deleteAddress'> = async (call) => {
  const { params, headers, db } = call;
  const customer = await lockOwnCustomer(db, call);
  await removeAddress(db, customer, params.id, expectedVersion(headers['if-match']));
  return {
    status: 200,
    body: { data: { id: params.id, deleted: true } },
    audit: { entityId: customer.id, payload: { addressId: params.id } },
  };
};
