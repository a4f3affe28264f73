import type { Handler } from '../../../contract/handler.js';
import { pageOf, paginate } from '../../../contract/pagination.js';
import { can } from '../../../identity/actor.js';
import { showVendor } from '../domain/show-vendor.js';
import { Vendor } from '../models/Vendor.js';

export const listVendors: Handler<'listVendors'> = async ({ query, actor, db }) => {
  const page = pageOf(query);
  const status = can(actor, 'marketplace:admin') ? query.status : 'approved';
  const { results, total } = await Vendor.page(db, status, page);
  return {
    status: 200,
    body: paginate(
      results.map((vendor) => showVendor(actor, vendor)),
      total,
      page,
    ),
  };
};
