import type { Knex } from 'knex';
import { inTransaction } from '../database/transaction.js';
import { renewSecrets } from '../domain/webhooks/endpoint-secret.js';
import { startDue, type SendWork } from '../domain/webhooks/send-due.js';
import type { EventInput } from '../events/subscriber.js';
import { OutboxEvent } from '../models/OutboxEvent.js';
import { WebhookDelivery } from '../models/WebhookDelivery.js';
import { WebhookEndpoint } from '../models/WebhookEndpoint.js';
import { WebhookLane } from '../models/WebhookLane.js';
import type { Services } from '../store/services.js';
import { uuidv7 } from '../util/uuid.js';
import { defineJob } from './define-job.js';
import { inBatches } from './in-batches.js';
import { enqueueAll } from './job-queue.js';

/** How long one job sends to an endpoint before other endpoints have their turn. */
const turnMilliseconds = 10_000;
/** Requests to one endpoint at a time. */
const concurrency = 8;

/** Adds a delivery for each event and each active endpoint that wants it, once. */
export const fanOutWebhooks = defineJob<EventInput>({
  name: 'webhooks-fan-out',
  run: async ({ input, pool }) => ({ added: await fanOut(pool, input.eventIds) }),
});

/** Sends an endpoint's deliveries that are due. The endpoint's lane lets one job do so at a time. */
export const deliverWebhooks = defineJob<{ webhookId: string }>({
  name: 'webhooks-deliver',
  queue: 'webhooks',
  timeoutSeconds: 45,
  // Retries, and what a crash has left.
  enqueueDue: queueIdleLanes,
  run: async ({ input: { webhookId }, ...work }) => {
    if (!(await inTransaction(work.pool, (db) => WebhookLane.hold(db, webhookId))))
      return undefined;
    // After an error, the lane stays held until its lease ends: a pause for what has caused it.
    const figures = await sendInTurn(work, webhookId);
    await WebhookLane.release(work.pool, webhookId);
    await queueIdleLanes(work.pool);
    return figures;
  },
});

/** After a rotation of the key, encrypts all secrets with the new one; drops expired secrets. */
export const renewWebhookSecrets = defineJob({
  name: 'webhooks-secrets',
  everySeconds: 3600,
  run: async (context) => {
    const { secrets: box } = context.services.webhooks;
    return { renewed: await inBatches(context, (db) => renewSome(db, box)) };
  },
});

/** Adds a job for each of these lanes that has none. Their rows have to be locked. */
export async function queueLanes(db: Knex, webhookIds: string[]): Promise<void> {
  const ids = await WebhookLane.queue(db, webhookIds);
  await enqueueAll(
    db,
    deliverWebhooks,
    ids.map((webhookId) => ({ webhookId })),
  );
}

function fanOut(pool: Knex, eventIds: string[]): Promise<number> {
  return inTransaction(pool, async (db) => {
    const endpoints = await WebhookEndpoint.lockActive(db);
    if (endpoints.length === 0) return 0;
    const events = await OutboxEvent.query(db)
      .select('id', 'name')
      .findByIds(eventIds)
      .orderBy('id');
    const deliveries = endpoints.flatMap(({ id: webhookId, events: wanted }) =>
      events
        .filter(({ name }) => wanted.some((each) => each === '*' || each === name))
        .map(({ id: eventId, name: event }) => ({ id: uuidv7(), webhookId, eventId, event })),
    );
    const lanes = [...new Set(deliveries.map(({ webhookId }) => webhookId))];
    await WebhookLane.lockAll(db, lanes);
    await WebhookDelivery.insertMany(db, deliveries, { ignoreConflicts: true });
    await queueLanes(db, lanes);
    return deliveries.length;
  });
}

/**
 * Sends until nothing is due or the turn is over. A slow request delays none of the others.
 * @throws the first error of an attempt, once all have ended
 */
async function sendInTurn(
  work: SendWork,
  webhookId: string,
): Promise<{ sent: number; succeeded: number }> {
  const total = { sent: 0, succeeded: 0 };
  const errors: unknown[] = [];
  const running = new Set<Promise<void>>();
  const count = (succeeded: boolean): void => void (total.succeeded += Number(succeeded));
  const keep = (error: unknown): void => void errors.push(error);
  const end = performance.now() + turnMilliseconds;
  while (!work.signal.aborted && errors.length === 0 && performance.now() < end) {
    const next = await startNext(work, webhookId, concurrency - running.size).catch(keep);
    for (const attempt of next ?? []) {
      total.sent += 1;
      const ended = attempt.then(count, keep).finally(() => running.delete(ended));
      running.add(ended);
    }
    if (running.size === 0) break;
    // Until half of them have ended, so that a statement claims several.
    do {
      await Promise.race(running);
    } while (running.size > concurrency / 2);
  }
  await Promise.all(running);
  if (errors.length > 0) throw errors[0];
  return total;
}

/** Begins the next deliveries of an endpoint, as it is now. */
async function startNext(
  work: SendWork,
  webhookId: string,
  limit: number,
): Promise<Promise<boolean>[]> {
  const endpoint = await WebhookEndpoint.query(work.pool).findById(webhookId);
  if (endpoint?.isActive) return startDue(work, endpoint, limit);
  await WebhookDelivery.failPending(work.pool, webhookId);
  return [];
}

/** Adds a job for each lane with a delivery that is due and no job. */
async function queueIdleLanes(pool: Knex): Promise<void> {
  const idle = await WebhookLane.idle(pool);
  if (idle.length === 0) return;
  await inTransaction(pool, async (db) => {
    await WebhookLane.lockAll(db, idle);
    await queueLanes(db, idle);
  });
}

/** @throws UndecryptableSecret if the configuration lacks a previous key: the job then fails */
async function renewSome(db: Knex, box: Services['webhooks']['secrets']): Promise<number> {
  const stale = await WebhookEndpoint.withStaleSecrets(db, box.keyId, 100);
  for (const endpoint of stale) {
    await WebhookEndpoint.replaceSecrets(db, endpoint.id, renewSecrets(endpoint, box));
  }
  return stale.length;
}
