import type { Handler } from '../../../contract/handler.js';
import { moveReturn } from '../domain/returns/move-return.js';
import { partiesOf } from '../identity.js';

export const shipReturnBack: Handler<'shipReturnBack'> = async ({ params, body, actor, db }) => {
  const { customerId } = await partiesOf(db, actor);
  const { carrier = null, returnTracking } = body;
  const { moved, orderId } = await moveReturn(
    db,
    { id: params.id, party: { customerId } },
    'shipped_back',
    { returnCarrier: carrier, returnTracking },
  );
  return {
    status: 200,
    body: { data: moved },
    audit: { entityId: orderId, payload: { returnId: params.id, ...body } },
  };
};
