import type { Handler } from '../../../contract/handler.js';
import { etag } from '../../../contract/versions.js';
import { fullVendor } from '../domain/show-vendor.js';
import { suspendVendor as suspend } from '../domain/suspend-vendor.js';

export const suspendVendor: Handler<'suspendVendor'> = async (call) => {
  const saved = await suspend(call, call.params.id, call.body.reason);
  return { status: 200, body: { data: fullVendor(saved) }, headers: { ETag: etag(saved) } };
};
