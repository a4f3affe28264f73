import type { Knex } from 'knex';
import { WebhookDelivery } from '../../models/WebhookDelivery.js';
import { WebhookEndpoint } from '../../models/WebhookEndpoint.js';
import { WebhookLane } from '../../models/WebhookLane.js';
import { RecordNotFound, StateConflict } from '../errors.js';

/**
 * Makes a delivery that has ended pending again.
 * @throws RecordNotFound, or StateConflict if it is pending or the endpoint is not active
 */
export async function replayDelivery(
  db: Knex,
  webhookId: string,
  deliveryId: string,
): Promise<WebhookDelivery> {
  const endpoint = await WebhookEndpoint.query(db).findById(webhookId).forShare();
  if (!endpoint) throw new RecordNotFound('Webhook endpoint');
  await WebhookLane.lockAll(db, [webhookId]);
  const delivery = await WebhookDelivery.query(db)
    .findOne({ id: deliveryId, webhookId })
    .forUpdate();
  if (!delivery) throw new RecordNotFound('Delivery');
  if (!endpoint.isActive) throw new StateConflict('The endpoint is not active.');
  if (delivery.status === 'pending') throw new StateConflict('The delivery is still pending.');
  return WebhookDelivery.restart(db, deliveryId);
}
