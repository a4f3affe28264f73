import { notFound } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { secretsOf } from '../../domain/webhooks/endpoint-secret.js';
import { publicEventId, webhookRequest } from '../../domain/webhooks/webhook-message.js';
import { WebhookEndpoint } from '../../models/WebhookEndpoint.js';
import { uuidv7 } from '../../util/uuid.js';

export const testWebhook: Handler<'testWebhook'> = async ({ params, db: pool, services }) => {
  const { client, secrets } = services.webhooks;
  const endpoint = await WebhookEndpoint.query(pool).findById(params.id);
  if (!endpoint) throw notFound('Webhook endpoint');
  const event = {
    id: publicEventId(uuidv7()),
    type: 'webhook.test',
    timestamp: new Date().toISOString(),
    data: { webhookId: endpoint.id },
  };
  const started = performance.now();
  const result = await client.post(
    webhookRequest(endpoint.url, event, secretsOf(endpoint, secrets)),
  );
  const durationMs = Math.round(performance.now() - started);
  return {
    status: 200,
    body: { data: { delivered: result.failure === null, ...result, durationMs } },
  };
};
