import type { Handler } from '../../../contract/handler.js';
import { moveReturn } from '../domain/returns/move-return.js';
import { ownVendorId } from '../identity.js';

export const approveOwnReturn: Handler<'approveOwnReturn'> = async ({ params, actor, db }) => {
  const target = { id: params.id, party: { vendorId: ownVendorId(actor) } };
  const { moved, orderId } = await moveReturn(db, target, 'vendor_approved');
  return {
    status: 200,
    body: { data: moved },
    audit: { entityId: orderId, payload: { returnId: params.id } },
  };
};
