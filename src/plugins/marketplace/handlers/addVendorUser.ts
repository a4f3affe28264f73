import type { Handler } from '../../../contract/handler.js';
import { linkUser } from '../domain/change-ownership.js';
import { lockVendorFor, requireOwner } from '../domain/own-vendor.js';

export const addVendorUser: Handler<'addVendorUser'> = async (call) => {
  const { params, actor, db } = call;
  const { userId } = call.body;
  const vendor = await lockVendorFor(db, actor, params.id);
  requireOwner(actor, vendor);
  const changed = await linkUser(db, vendor, userId);
  return {
    status: 200,
    body: { data: { vendorId: vendor.id, userId, linked: true } },
    audit: changed ? { entityId: vendor.id, payload: { userId, linked: true } } : null,
  };
};
