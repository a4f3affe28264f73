import type { Handler } from '../../../contract/handler.js';
import { requestReturn as request } from '../domain/returns/request-return.js';
import { partiesOf } from '../identity.js';
import { marketplaceOf } from '../services.js';

export const requestReturn: Handler<'requestReturn'> = async ({ body, actor, db, services }) => {
  const { customerId } = await partiesOf(db, actor);
  const { returnDays } = marketplaceOf(services).settings;
  const { made, orderId } = await request(db, { customerId, returnDays }, body);
  return {
    status: 201,
    body: { data: made },
    audit: { entityId: orderId, payload: { returnId: made.id, ...body } },
  };
};
