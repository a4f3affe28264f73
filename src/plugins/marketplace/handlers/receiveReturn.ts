import type { Handler } from '../../../contract/handler.js';
import { phasedWork } from '../../../domain/settlement/phased-order.js';
import { vendorScope } from '../../../identity/actor.js';
import { receiveReturn as receive } from '../domain/returns/receive-return.js';

export const receiveReturn: Handler<'receiveReturn'> = async (call) => {
  const { params, body, actor } = call;
  const vendorId = vendorScope(actor, 'marketplace:admin') ?? undefined;
  const target = { id: params.id, vendorId };
  const data = await receive(phasedWork(call), target, body?.restock ?? false);
  return { status: 200, body: { data }, audit: null };
};
