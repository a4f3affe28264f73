import type { Handler } from '../../contract/handler.js';
import { etag, expectedVersion } from '../../contract/versions.js';
import { changeAddress } from '../../domain/customers/address-book.js';
import { lockOwnCustomer } from '../../domain/customers/ensure-customer.js';

export const updateAddress: Handler<'updateAddress'> = async (call) => {
  const { params, headers, body, db } = call;
  const customer = await lockOwnCustomer(db, call);
  const expected = expectedVersion(headers['if-match']);
  const data = await changeAddress(db, customer, params.id, body, expected);
  return {
    status: 200,
    body: { data },
    headers: { ETag: etag(data) },
    audit: {
      entityId: customer.id,
      payload: { addressId: data.id, fields: Object.keys(body) },
    },
  };
};
