import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { readCustomer } from '../../domain/customers/ensure-customer.js';
import { toProfile } from '../../responses/profile-response.js';

export const getProfile: Handler<'getProfile'> = async (call) => {
  const customer = await readCustomer(call.db, call);
  return { status: 200, body: { data: toProfile(customer) }, headers: { ETag: etag(customer) } };
};
