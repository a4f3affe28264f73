import type { Handler } from '../../../contract/handler.js';
import { phasedWork } from '../../../domain/settlement/phased-order.js';
import { resolveDispute as resolve } from '../domain/disputes/resolve-dispute.js';

export const resolveDispute: Handler<'resolveDispute'> = async (call) => {
  const data = await resolve(phasedWork(call), call.params.id, call.body);
  return { status: 200, body: { data }, audit: null };
};
