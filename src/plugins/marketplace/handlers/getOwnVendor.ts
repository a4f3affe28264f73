import type { Handler } from '../../../contract/handler.js';
import { etag } from '../../../contract/versions.js';
import { findVendorFor } from '../domain/own-vendor.js';
import { fullVendor } from '../domain/show-vendor.js';
import { vendorOf } from '../domain/vendor-of.js';

export const getOwnVendor: Handler<'getOwnVendor'> = async ({ actor, db }) => {
  const vendor = await findVendorFor(db, actor, vendorOf(actor));
  return { status: 200, body: { data: fullVendor(vendor) }, headers: { ETag: etag(vendor) } };
};
