import type { Handler } from '../../contract/handler.js';
import { etag, expectedVersion } from '../../contract/versions.js';
import { changeOrderStatus as change } from '../../domain/settlement/change-order-status.js';
import { phasedWork } from '../../domain/settlement/phased-order.js';

export const changeOrderStatus: Handler<'changeOrderStatus'> = async (call) => {
  const { headers, params, body } = call;
  const order = await change(
    phasedWork(call),
    params.id,
    body,
    expectedVersion(headers['if-match']),
  );
  return { status: 200, body: { data: order }, headers: { ETag: etag(order) }, audit: null };
};
