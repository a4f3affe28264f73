import type { Handler } from '../../contract/handler.js';
import { replayDelivery } from '../../domain/webhooks/replay-delivery.js';
import { queueLanes } from '../../jobs/webhook-jobs.js';
import { deliveryResponse } from '../../responses/delivery-response.js';

export const replayWebhookDelivery: Handler<'replayWebhookDelivery'> = async ({ params, db }) => {
  const { id, deliveryId } = params;
  const delivery = await replayDelivery(db, id, deliveryId);
  await queueLanes(db, [id]);
  const { eventId, event } = deliveryResponse(delivery);
  return {
    status: 200,
    body: { data: deliveryResponse(delivery) },
    audit: { entityId: id, payload: { deliveryId, eventId, event } },
  };
};
