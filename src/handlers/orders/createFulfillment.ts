import type { Handler } from '../../contract/handler.js';
import { fulfilOrder } from '../../domain/orders/fulfil-order.js';
import { lockOrder } from '../../domain/orders/move-order.js';

export const createFulfillment: Handler<'createFulfillment'> = async (call) => {
  const { params, body, db, hooks, actor } = call;
  const order = await lockOrder(db, params.id);
  const { fulfillment } = await fulfilOrder({ db, hooks, actor }, order, body);
  return {
    status: 201,
    body: { data: fulfillment },
    audit: { entityId: order.id, payload: { fulfillmentId: fulfillment.id, ...body } },
  };
};
