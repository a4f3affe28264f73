import type { Handler } from '../../../contract/handler.js';
import { pageOf, paginate } from '../../../contract/pagination.js';
import { findVendorFor } from '../domain/own-vendor.js';
import { showDocument } from '../domain/vendor-documents.js';
import { VendorDocument } from '../models/VendorDocument.js';

export const listVendorDocuments: Handler<'listVendorDocuments'> = async (call) => {
  const { params, query, actor, db, services } = call;
  const page = pageOf(query);
  const vendor = await findVendorFor(db, actor, params.id);
  const { results, total } = await VendorDocument.page(db, vendor.id, page);
  const shown = await Promise.all(
    results.map((document) => showDocument(services.storage, document, document.asset)),
  );
  return { status: 200, body: paginate(shown, total, page) };
};
