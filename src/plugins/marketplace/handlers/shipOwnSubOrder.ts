import type { Handler } from '../../../contract/handler.js';
import { etag } from '../../../contract/versions.js';
import { readSubOrder } from '../domain/sub-orders/change-sub-order.js';
import { moveSubOrder } from '../domain/sub-orders/move-sub-order.js';
import { ownVendorId } from '../identity.js';

export const shipOwnSubOrder: Handler<'shipOwnSubOrder'> = async ({
  params,
  body,
  actor,
  db,
  hooks,
  services,
}) => {
  const vendorId = ownVendorId(actor);
  const target = { id: params.id, vendorId };
  const { orderId } = await moveSubOrder({ db, hooks, actor, services }, target, {
    ...body,
    status: 'shipped',
  });
  const data = await readSubOrder(db, params.id, vendorId);
  return {
    status: 200,
    body: { data },
    headers: { ETag: etag(data) },
    audit: { entityId: orderId, payload: { subOrderId: params.id, ...body } },
  };
};
