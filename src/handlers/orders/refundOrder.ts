import type { Handler } from '../../contract/handler.js';
import { payRefund } from '../../domain/settlement/pay-refund.js';
import { phasedWork } from '../../domain/settlement/phased-order.js';

export const refundOrder: Handler<'refundOrder'> = async (call) => {
  const refund = await payRefund(phasedWork(call), call.params.id, call.body ?? {});
  return { status: 201, body: { data: refund }, audit: null };
};
