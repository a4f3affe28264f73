import type { Handler } from '../../../contract/handler.js';
import { moveReturn } from '../domain/returns/move-return.js';
import { ownVendorId } from '../identity.js';

export const rejectOwnReturn: Handler<'rejectOwnReturn'> = async ({ params, body, actor, db }) => {
  const target = { id: params.id, party: { vendorId: ownVendorId(actor) } };
  const rejected = { rejectionReason: body.reason };
  const { moved, orderId } = await moveReturn(db, target, 'vendor_rejected', rejected);
  return {
    status: 200,
    body: { data: moved },
    audit: { entityId: orderId, payload: { returnId: params.id, ...body } },
  };
};
