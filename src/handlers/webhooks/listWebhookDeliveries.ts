import { notFound } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { WebhookDelivery } from '../../models/WebhookDelivery.js';
import { WebhookEndpoint } from '../../models/WebhookEndpoint.js';
import { deliveryResponse } from '../../responses/delivery-response.js';

export const listWebhookDeliveries: Handler<'listWebhookDeliveries'> = async (call) => {
  const { params, query, db } = call;
  const endpoint = await WebhookEndpoint.query(db).select('id').findById(params.id);
  if (!endpoint) throw notFound('Webhook endpoint');
  const page = pageOf(query);
  const { status, event } = query;
  const { results, total } = await WebhookDelivery.page(db, endpoint.id, { status, event }, page);
  return { status: 200, body: paginate(results.map(deliveryResponse), total, page) };
};
