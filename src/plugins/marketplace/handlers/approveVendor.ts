import type { Handler } from '../../../contract/handler.js';
import { etag } from '../../../contract/versions.js';
import { saveRecord } from '../../../domain/versioned.js';
import { lockForAction } from '../domain/change-vendor.js';
import { fullVendor } from '../domain/show-vendor.js';

export const approveVendor: Handler<'approveVendor'> = async ({ params, db }) => {
  const { vendor, to } = await lockForAction(db, params.id, 'approve');
  const saved = await saveRecord(db, vendor, { status: to, rejectionReason: null });
  return { status: 200, body: { data: fullVendor(saved) }, headers: { ETag: etag(saved) } };
};
