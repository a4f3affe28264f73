import type { Handler } from '../../../contract/handler.js';
import { etag } from '../../../contract/versions.js';
import { reinstateVendor as reinstate } from '../domain/suspend-vendor.js';

export const reinstateVendor: Handler<'reinstateVendor'> = async (call) => {
  const data = await reinstate(call, call.params.id);
  return { status: 200, body: { data }, headers: { ETag: etag(data) } };
};
