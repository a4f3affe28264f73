import type { Handler } from '../../contract/handler.js';
import { etag, expectedVersion } from '../../contract/versions.js';
import { lockOwnCustomer } from '../../domain/customers/ensure-customer.js';
import { updateCustomer } from '../../domain/customers/update-customer.js';
import { toProfile } from '../../responses/profile-response.js';

export const updateProfile: Handler<'updateProfile'> = async (call) => {
  const { headers, body, db } = call;
  const own = await lockOwnCustomer(db, call);
  const customer = await updateCustomer(db, own, body, expectedVersion(headers['if-match']));
  return {
    status: 200,
    body: { data: toProfile(customer) },
    headers: { ETag: etag(customer) },
    audit: { entityId: own.id, payload: { fields: Object.keys(body) } },
  };
};
