import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { captureOrder } from '../../domain/settlement/capture-order.js';
import { phasedWork } from '../../domain/settlement/phased-order.js';

export const captureOrderPayment: Handler<'captureOrderPayment'> = async (call) => {
  const order = await captureOrder(phasedWork(call), call.params.id, call.body?.amount);
  return { status: 200, body: { data: order }, headers: { ETag: etag(order) }, audit: null };
};
