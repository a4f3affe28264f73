import type { Handler } from '../../../contract/handler.js';
import { pageOf, paginate } from '../../../contract/pagination.js';
import { findVendorFor } from '../domain/own-vendor.js';
import { VendorPromotion } from '../models/VendorPromotion.js';

export const listVendorPromotions: Handler<'listVendorPromotions'> = async (call) => {
  const { params, query, actor, db } = call;
  const page = pageOf(query);
  const { id } = await findVendorFor(db, actor, params.id);
  const { results, total } = await VendorPromotion.page(db, id, page);
  return { status: 200, body: paginate(results, total, page) };
};
