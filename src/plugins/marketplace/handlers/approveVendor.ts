import type { Handler } from '../../../contract/handler.js';
import { etag } from '../../../contract/versions.js';
import { transitionVendor } from '../domain/change-vendor.js';

export const approveVendor: Handler<'approveVendor'> = async ({ params, db }) => {
  const data = await transitionVendor(db, params.id, 'approve', { rejectionReason: null });
  return { status: 200, body: { data }, headers: { ETag: etag(data) } };
};
