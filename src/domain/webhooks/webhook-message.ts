import { createHmac } from 'node:crypto';
import type { WebhookRequest } from '../../adapters/webhooks/webhook-client.js';
import { signingKey } from './endpoint-secret.js';

/** The version of the payloads. A version with other properties would be chosen per endpoint. */
const payloadVersion = 1;

/** What the body says about an event. */
export interface WebhookEvent {
  /** `evt_` and 32 hexadecimal digits. */
  id: string;
  /** Such as `orders.create`. */
  type: string;
  timestamp: string;
  data: Record<string, unknown>;
}

/** The id of an event for receivers. */
export const publicEventId = (eventId: string): string => `evt_${eventId.replaceAll('-', '')}`;

/**
 * The request for an event, signed according to Standard Webhooks with each of the secrets.
 * Attempts and replays have the same body and id, and signatures of their own time.
 * @param at in milliseconds
 */
export function webhookRequest(
  url: string,
  { id, type, timestamp, data }: WebhookEvent,
  secrets: readonly string[],
  at = Date.now(),
): WebhookRequest {
  const body = JSON.stringify({ id, type, timestamp, data });
  const seconds = Math.floor(at / 1000);
  const signed = `${id}.${seconds}.${body}`;
  const signatures = secrets.map(
    (secret) => `v1,${createHmac('sha256', signingKey(secret)).update(signed).digest('base64')}`,
  );
  return {
    url,
    body,
    headers: {
      'webhook-id': id,
      'webhook-timestamp': String(seconds),
      'webhook-signature': signatures.join(' '),
      'x-commerce-event': type,
      'x-commerce-payload-version': String(payloadVersion),
    },
  };
}
