import type { Handler } from '../../../contract/handler.js';
import { etag } from '../../../contract/versions.js';
import { moveOwnSubOrder } from '../domain/sub-orders/move-own-sub-order.js';

export const shipOwnSubOrder: Handler<'shipOwnSubOrder'> = async (call) => {
  const data = await moveOwnSubOrder(call, call.params.id, { ...call.body, status: 'shipped' });
  return {
    status: 200,
    body: { data },
    headers: { ETag: etag(data) },
    audit: { entityId: data.orderId, payload: { subOrderId: data.id, ...call.body } },
  };
};
