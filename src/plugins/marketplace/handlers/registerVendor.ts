import { etag } from '../../../contract/versions.js';
import type { Handler } from '../../../contract/handler.js';
import { withoutAccount } from '../domain/bank-account.js';
import { registerVendor as register } from '../domain/register-vendor.js';

export const registerVendor: Handler<'registerVendor'> = async (call) => {
  const vendor = await register(call, call.body);
  return {
    status: 201,
    body: { data: vendor },
    headers: { ETag: etag(vendor) },
    audit: { entityId: vendor.id, payload: withoutAccount(call.body) },
  };
};
