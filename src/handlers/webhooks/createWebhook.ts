import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { checkWebhookUrl } from '../../domain/webhooks/check-url.js';
import { checkSecret, createSecret } from '../../domain/webhooks/endpoint-secret.js';
import { WebhookEndpoint } from '../../models/WebhookEndpoint.js';
import { WebhookLane } from '../../models/WebhookLane.js';
import { uuidv7 } from '../../util/uuid.js';

export const createWebhook: Handler<'createWebhook'> = async ({ body, db, services }) => {
  const { client, secrets } = services.webhooks;
  const { url, events, description = null, secret = createSecret() } = body;
  checkWebhookUrl(url, client);
  checkSecret(secret);
  const id = uuidv7();
  const endpoint = await WebhookEndpoint.query(db)
    .insert({ id, url, events, description, secret: secrets.encrypt(secret, id) })
    .returning('*');
  await WebhookLane.query(db).insert({ webhookId: id });
  return {
    status: 201,
    body: { data: Object.assign(endpoint, { secret }) },
    headers: { ETag: etag(endpoint) },
    audit: { entityId: id, payload: { url, events, description } },
  };
};
