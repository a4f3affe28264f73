import type { Handler } from '../../../contract/handler.js';
import { etag } from '../../../contract/versions.js';
import { fullVendor } from '../domain/show-vendor.js';
import { reinstateVendor as reinstate } from '../domain/suspend-vendor.js';

export const reinstateVendor: Handler<'reinstateVendor'> = async (call) => {
  const saved = await reinstate(call, call.params.id);
  return { status: 200, body: { data: fullVendor(saved) }, headers: { ETag: etag(saved) } };
};
