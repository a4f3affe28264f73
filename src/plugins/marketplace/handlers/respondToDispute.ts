import type { Handler } from '../../../contract/handler.js';
import { respondToDispute as respond } from '../domain/disputes/move-dispute.js';
import { marketplaceOf } from '../services.js';

export const respondToDispute: Handler<'respondToDispute'> = async (call) => {
  const { params, body, actor, db, services } = call;
  const { disputeDays: days } = marketplaceOf(services).settings;
  const { moved, orderId } = await respond(db, { actor, id: params.id, days }, body);
  return {
    status: 200,
    body: { data: moved },
    audit: { entityId: orderId, payload: { disputeId: params.id, ...body } },
  };
};
