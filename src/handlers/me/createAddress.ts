import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { addAddress } from '../../domain/customers/address-book.js';
import { lockOwnCustomer } from '../../domain/customers/ensure-customer.js';

export const createAddress: Handler<'createAddress'> = async (call) => {
  const { body, db } = call;
  const customer = await lockOwnCustomer(db, call);
  const data = await addAddress(db, customer, body);
  return {
    status: 201,
    body: { data },
    headers: { ETag: etag(data) },
    audit: { entityId: customer.id, payload: { addressId: data.id } },
  };
};
