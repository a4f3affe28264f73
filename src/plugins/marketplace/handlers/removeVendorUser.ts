import type { Handler } from '../../../contract/handler.js';
import { unlinkUser } from '../domain/change-ownership.js';
import { lockVendorFor, requireOwner } from '../domain/own-vendor.js';

export const removeVendorUser: Handler<'removeVendorUser'> = async (call) => {
  const { params, actor, db } = call;
  const { userId } = call.params;
  const vendor = await lockVendorFor(db, actor, params.id);
  requireOwner(actor, vendor);
  await unlinkUser(db, vendor, userId);
  return {
    status: 200,
    body: { data: { vendorId: vendor.id, userId, linked: false } },
    audit: { entityId: vendor.id, payload: { userId, linked: false } },
  };
};
