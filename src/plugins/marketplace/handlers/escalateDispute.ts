import type { Handler } from '../../../contract/handler.js';
import { escalateDispute as escalate } from '../domain/disputes/move-dispute.js';

export const escalateDispute: Handler<'escalateDispute'> = async ({ params, body, actor, db }) => {
  const { moved, orderId } = await escalate(db, { actor, id: params.id }, body?.reason);
  return {
    status: 200,
    body: { data: moved },
    audit: { entityId: orderId, payload: { disputeId: params.id, ...body } },
  };
};
