import type { Handler } from '../../../contract/handler.js';
import { etag, expectedVersion } from '../../../contract/versions.js';
import { phasedWork } from '../../../domain/settlement/phased-order.js';
import { changeSubOrder } from '../domain/sub-orders/change-sub-order.js';

export const changeSubOrderStatus: Handler<'changeSubOrderStatus'> = async (call) => {
  const { headers, params, body } = call;
  const expected = expectedVersion(headers['if-match']);
  const target = { id: params.id, vendorId: null, expected };
  const data = await changeSubOrder(phasedWork(call), target, body, 'subOrders.statusChange');
  return { status: 200, body: { data }, headers: { ETag: etag(data) }, audit: null };
};
