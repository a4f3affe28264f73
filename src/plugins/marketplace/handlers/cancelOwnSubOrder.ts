import type { Handler } from '../../../contract/handler.js';
import { etag } from '../../../contract/versions.js';
import { phasedWork } from '../../../domain/settlement/phased-order.js';
import { changeSubOrder } from '../domain/sub-orders/change-sub-order.js';
import { ownVendorId } from '../identity.js';

export const cancelOwnSubOrder: Handler<'cancelOwnSubOrder'> = async (call) => {
  const { params, body, actor } = call;
  const target = { id: params.id, vendorId: ownVendorId(actor) };
  const move = { ...body, status: 'cancelled' as const };
  const data = await changeSubOrder(phasedWork(call), target, move, 'subOrders.cancel');
  return { status: 200, body: { data }, headers: { ETag: etag(data) }, audit: null };
};
