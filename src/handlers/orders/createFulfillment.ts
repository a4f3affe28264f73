import type { Handler } from '../../contract/handler.js';
import { fulfillOrder } from '../../domain/orders/fulfill-order.js';
import { lockOrder } from '../../domain/orders/transition-order.js';

export const createFulfillment: Handler<'createFulfillment'> = async (call) => {
  const { params, body, db, hooks, actor } = call;
  const order = await lockOrder(db, params.id);
  const { fulfillment } = await fulfillOrder({ db, hooks, actor }, order, body);
  return {
    status: 201,
    body: { data: fulfillment },
    audit: { entityId: order.id, payload: { fulfillmentId: fulfillment.id, ...body } },
  };
};
