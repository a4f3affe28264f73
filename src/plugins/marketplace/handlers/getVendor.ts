import { notFound } from '../../../contract/errors.js';
import type { Handler } from '../../../contract/handler.js';
import { etag } from '../../../contract/versions.js';
import { seesVendor, showVendor } from '../domain/show-vendor.js';
import { Vendor } from '../models/Vendor.js';

export const getVendor: Handler<'getVendor'> = async ({ params, actor, db }) => {
  const vendor = await Vendor.find(db, params.id);
  if (!vendor || !(vendor.status === 'approved' || seesVendor(actor, vendor.id))) {
    throw notFound('Vendor');
  }
  return {
    status: 200,
    body: { data: showVendor(actor, vendor) },
    headers: { ETag: etag(vendor) },
  };
};
