import type { Handler } from '../../../contract/handler.js';
import { pageOf, paginate } from '../../../contract/pagination.js';
import { findVendorFor, requireOwner } from '../domain/own-vendor.js';
import { Vendor } from '../models/Vendor.js';

export const listVendorUsers: Handler<'listVendorUsers'> = async (call) => {
  const { params, query, actor, db } = call;
  const page = pageOf(query);
  const vendor = await findVendorFor(db, actor, params.id);
  requireOwner(actor, vendor);
  const { results, total } = await Vendor.usersPage(db, vendor.id, page);
  const users = results.map(({ id, name }) => ({
    ...{ userId: id, name, isOwner: id === vendor.ownerUserId },
  }));
  return { status: 200, body: paginate(users, total, page) };
};
