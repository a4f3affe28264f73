import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { lockRecord } from '../../domain/versioned.js';
import { createSecret } from '../../domain/webhooks/endpoint-secret.js';
import { WebhookEndpoint } from '../../models/WebhookEndpoint.js';

export const rotateWebhookSecret: Handler<'rotateWebhookSecret'> = async (call) => {
  const { params, db, services } = call;
  const endpoint = await lockRecord(db, WebhookEndpoint, params.id, undefined);
  const secret = createSecret();
  const encrypted = services.webhooks.secrets.encrypt(secret, endpoint.id);
  const saved = await endpoint.rotateSecret(db, encrypted);
  return {
    status: 200,
    body: { data: Object.assign(saved, { secret }) },
    headers: { ETag: etag(saved) },
    audit: { entityId: endpoint.id, payload: {} },
  };
};
