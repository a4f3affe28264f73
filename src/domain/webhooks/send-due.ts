import type { Knex } from 'knex';
import type { WebhookResult } from '../../adapters/webhooks/webhook-client.js';
import { WebhookDelivery } from '../../models/WebhookDelivery.js';
import type { WebhookEndpoint } from '../../models/WebhookEndpoint.js';
import { WebhookLane } from '../../models/WebhookLane.js';
import type { Services } from '../../store/services.js';
import { disableEndpoint } from './change-endpoint.js';
import { secretsOf } from './endpoint-secret.js';
import { publicEventId, webhookRequest } from './webhook-message.js';

/** An endpoint that fails for this long is disabled. */
const failingDays = 3;
/** Pauses vary by this share, so that what failed together is not retried together. */
const jitter = 0.2;

export interface SendWork {
  pool: Knex;
  services: Pick<Services, 'webhooks'>;
  signal: AbortSignal;
}

type Claimed = Awaited<ReturnType<typeof WebhookDelivery.claimDue>>[number];

/**
 * Claims up to `limit` of an endpoint's deliveries that are due, and begins to send them.
 * @returns for each whether it succeeds, once its result is recorded
 * @throws UndecryptableSecret before it claims any
 */
export async function startDue(
  work: SendWork,
  endpoint: WebhookEndpoint,
  limit: number,
): Promise<Promise<boolean>[]> {
  const { pool, services } = work;
  const secrets = secretsOf(endpoint, services.webhooks.secrets);
  const due = await WebhookDelivery.claimDue(pool, endpoint.id, limit);
  return due.map((delivery) => attempt(work, endpoint, secrets, delivery));
}

/** Returns whether it succeeded. */
async function attempt(
  { pool, services, signal }: SendWork,
  { id, url }: WebhookEndpoint,
  secrets: string[],
  delivery: Claimed,
): Promise<boolean> {
  const { client, retrySeconds } = services.webhooks;
  const { name: type, createdAt: timestamp, payload: data } = delivery.outboxEvent;
  const event = { id: publicEventId(delivery.eventId), type, timestamp, data };
  let result: WebhookResult;
  try {
    result = await client.post(webhookRequest(url, event, secrets), signal);
  } catch (error) {
    await WebhookDelivery.handBack(pool, delivery.id);
    if (signal.aborted) return false;
    throw error;
  }
  const gone = result.responseStatus === 410;
  const pause = gone ? undefined : retrySeconds[delivery.attempts];
  await delivery.recordAttempt(pool, result, pause === undefined ? null : vary(pause));
  await countResult(pool, id, result);
  return result.failure === null;
}

/** Disables an endpoint that is gone or has failed for too long. */
async function countResult(pool: Knex, id: string, result: WebhookResult): Promise<void> {
  if (result.failure === null) return WebhookLane.recover(pool, id);
  if (result.responseStatus === 410) return disableEndpoint(pool, id, 'gone');
  const isLost = await WebhookLane.countFailure(pool, id, failingDays);
  if (isLost) await disableEndpoint(pool, id, 'failing');
}

const vary = (seconds: number): number => seconds * (1 - jitter + 2 * jitter * Math.random());
