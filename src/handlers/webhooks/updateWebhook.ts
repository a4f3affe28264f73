import type { Handler } from '../../contract/handler.js';
import { etag, expectedVersion } from '../../contract/versions.js';
import { lockRecord } from '../../domain/versioned.js';
import { changeEndpoint } from '../../domain/webhooks/change-endpoint.js';
import { checkWebhookUrl } from '../../domain/webhooks/check-url.js';
import { WebhookEndpoint } from '../../models/WebhookEndpoint.js';

export const updateWebhook: Handler<'updateWebhook'> = async (call) => {
  const { params, headers, body, db, services } = call;
  if (body.url !== undefined) checkWebhookUrl(body.url, services.webhooks.client);
  const expected = expectedVersion(headers['if-match']);
  const endpoint = await lockRecord(db, WebhookEndpoint, params.id, expected);
  const data = await changeEndpoint(db, endpoint, body);
  return { status: 200, body: { data }, headers: { ETag: etag(data) } };
};
