import type { Handler } from '../../../contract/handler.js';
import { pageOf, paginate } from '../../../contract/pagination.js';
import { findVendorFor } from '../domain/own-vendor.js';
import { VendorEntity } from '../models/VendorEntity.js';

export const listVendorEntities: Handler<'listVendorEntities'> = async (call) => {
  const { params, query, actor, db } = call;
  const page = pageOf(query);
  const { id } = await findVendorFor(db, actor, params.id);
  const { results, total } = await VendorEntity.page(db, id, page);
  return { status: 200, body: paginate(results, total, page) };
};
