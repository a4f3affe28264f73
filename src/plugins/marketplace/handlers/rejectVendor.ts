import type { Handler } from '../../../contract/handler.js';
import { etag } from '../../../contract/versions.js';
import { transitionVendor } from '../domain/change-vendor.js';

export const rejectVendor: Handler<'rejectVendor'> = async ({ params, body, db }) => {
  const { reason } = body;
  const change = { reason, rejectionReason: reason };
  const data = await transitionVendor(db, params.id, 'reject', change);
  return { status: 200, body: { data }, headers: { ETag: etag(data) } };
};
