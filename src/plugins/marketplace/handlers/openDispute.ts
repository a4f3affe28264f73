import type { Handler } from '../../../contract/handler.js';
import { openDispute as open } from '../domain/disputes/open-dispute.js';
import { marketplaceOf } from '../services.js';

export const openDispute: Handler<'openDispute'> = async ({ body, actor, db, services }) => {
  const { disputeDays } = marketplaceOf(services).settings;
  const { made, orderId } = await open(db, actor, body, disputeDays);
  return {
    status: 201,
    body: { data: made },
    audit: { entityId: orderId, payload: { disputeId: made.id, ...body } },
  };
};
