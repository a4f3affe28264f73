import type { Handler } from '../../../contract/handler.js';
import { etag } from '../../../contract/versions.js';
import { suspendVendor as suspend } from '../domain/suspend-vendor.js';

export const suspendVendor: Handler<'suspendVendor'> = async (call) => {
  const data = await suspend(call, call.params.id, call.body.reason);
  return { status: 200, body: { data }, headers: { ETag: etag(data) } };
};
