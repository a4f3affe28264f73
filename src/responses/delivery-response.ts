import { publicEventId } from '../domain/webhooks/webhook-message.js';
import type { WebhookDelivery } from '../models/WebhookDelivery.js';

/** A delivery, with the event's id as receivers see it. */
export const deliveryResponse = (delivery: WebhookDelivery): WebhookDelivery =>
  delivery.$clone().$set({ eventId: publicEventId(delivery.eventId) });
