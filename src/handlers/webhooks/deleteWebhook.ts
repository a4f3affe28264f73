import type { Handler } from '../../contract/handler.js';
import { expectedVersion } from '../../contract/versions.js';
import { lockRecord } from '../../domain/versioned.js';
import { WebhookEndpoint } from '../../models/WebhookEndpoint.js';

export const deleteWebhook: Handler<'deleteWebhook'> = async ({ params, headers, db }) => {
  const expected = expectedVersion(headers['if-match']);
  const { id } = await lockRecord(db, WebhookEndpoint, params.id, expected);
  await WebhookEndpoint.query(db).deleteById(id);
  return { status: 200, body: { data: { id, deleted: true } } };
};
