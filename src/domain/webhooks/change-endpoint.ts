import type { Knex } from 'knex';
import { inTransaction } from '../../database/transaction.js';
import { WebhookDelivery } from '../../models/WebhookDelivery.js';
import { WebhookEndpoint } from '../../models/WebhookEndpoint.js';
import { WebhookLane } from '../../models/WebhookLane.js';
import { saveRecord } from '../versioned.js';

/** The fields that an endpoint's owner sets. */
export type EndpointChange = Partial<
  Pick<WebhookEndpoint, 'url' | 'events' | 'description' | 'isActive'>
>;

/** Changes a locked endpoint. If it is active no more, its pending deliveries fail. */
export async function changeEndpoint(
  db: Knex,
  endpoint: WebhookEndpoint,
  change: EndpointChange,
): Promise<WebhookEndpoint> {
  const { isActive } = change;
  const saved = await saveRecord(db, endpoint, {
    ...change,
    ...(isActive && { disabledReason: null }),
  });
  if (isActive) await WebhookLane.recover(db, endpoint.id);
  if (isActive === false) await WebhookDelivery.failPending(db, endpoint.id);
  return saved;
}

/** Disables an active endpoint that receives nothing. */
export async function disableEndpoint(
  pool: Knex,
  id: string,
  reason: 'gone' | 'failing',
): Promise<void> {
  await inTransaction(pool, async (db) => {
    await WebhookEndpoint.disable(db, id, reason);
    await WebhookDelivery.failPending(db, id);
  });
}
