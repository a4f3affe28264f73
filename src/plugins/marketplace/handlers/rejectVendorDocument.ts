import type { Handler } from '../../../contract/handler.js';
import { lockVendor } from '../domain/change-vendor.js';
import { reviewDocument, showDocument } from '../domain/vendor-documents.js';

export const rejectVendorDocument: Handler<'rejectVendorDocument'> = async (call) => {
  const { params, body, db, services } = call;
  const vendor = await lockVendor(db, params.id);
  const review = { status: 'rejected', notes: body.notes } as const;
  const document = await reviewDocument(db, vendor, params.docId, review);
  const data = await showDocument(services.storage, document, document.asset);
  return {
    status: 200,
    body: { data },
    audit: { entityId: vendor.id, payload: { documentId: document.id, ...review } },
  };
};
