import type { Handler } from '../../../contract/handler.js';
import { etag } from '../../../contract/versions.js';
import { saveRecord } from '../../../domain/versioned.js';
import { lockForAction } from '../domain/change-vendor.js';
import { fullVendor } from '../domain/show-vendor.js';

export const rejectVendor: Handler<'rejectVendor'> = async ({ params, body, db }) => {
  const { vendor, to } = await lockForAction(db, params.id, 'reject');
  const saved = await saveRecord(db, vendor, { status: to, rejectionReason: body.reason });
  return { status: 200, body: { data: fullVendor(saved) }, headers: { ETag: etag(saved) } };
};
