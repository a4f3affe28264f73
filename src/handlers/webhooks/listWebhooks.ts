import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { WebhookEndpoint } from '../../models/WebhookEndpoint.js';

export const listWebhooks: Handler<'listWebhooks'> = async ({ query, db }) => {
  const page = pageOf(query);
  const { results, total } = await WebhookEndpoint.page(db, page);
  return { status: 200, body: paginate(results, total, page) };
};
