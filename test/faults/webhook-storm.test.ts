import { expect } from 'chai';
import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { publicEventId } from '../../src/domain/webhooks/webhook-message.js';
import { emit } from '../../src/events/emit.js';
import type { DeliveryStatus } from '../../src/models/WebhookDelivery.js';
import { uuidv7 } from '../../src/util/uuid.js';
import { until } from '../support/embedded.js';
import { race } from '../support/race.js';
import { end, endServers, startWorkerProcess } from '../support/server-process.js';
import { TestStore } from '../support/store.js';
import { testSecrets } from '../support/test-secrets.js';
import {
  type Arrived,
  createWebhook,
  localWebhooks,
  verify,
  WebhookReceiver,
} from '../support/webhook-receiver.js';

/** The number of events; `STORM=10000` for a long run. */
const storm = Number(process.env['STORM'] ?? 200);
/** The share of requests that the receiver fails. */
const failureRate = 0.3;
/** At these shares of the events the worker is killed; it restarts at once. */
const workerKills = [0.1, 0.4, 0.7];
/** At these, the receiver is killed; it is down for a second. */
const receiverKills = [0.25, 0.55];

/** What can go wrong on the way to a receiver. */
const failures: ((response: ServerResponse) => unknown)[] = [
  (response) => response.writeHead(500).end(),
  (response) => response.socket?.resetAndDestroy(),
  // No response: the attempt times out.
  () => undefined,
  (response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('only a part', () => response.destroy());
  },
];

describe('webhooks in a storm', function () {
  this.timeout(120_000 + storm * 100);
  let store: TestStore;
  let receiver: WebhookReceiver;
  before(async () => {
    store = await TestStore.open({ services: { webhooks: localWebhooks() } });
    receiver = await WebhookReceiver.start();
  });
  after(async () => {
    await endServers();
    await receiver.stop();
    await store.close();
  });

  const startWorker = () =>
    startWorkerProcess({
      ...testSecrets,
      DATABASE_URL: store.directUrl,
      WEBHOOK_ALLOW_PRIVATE: 'on',
      WEBHOOK_RETRY_SECONDS: '1,1,1,1,1,2,2,2,3,3,3',
      WEBHOOK_TIMEOUT_SECONDS: '1',
    });

  /** Commits a deletion for every event, and rolls back some others. Returns the events' ids. */
  async function change(): Promise<string[]> {
    await race(
      storm,
      async (i) => {
        await store.knex.transaction((db) =>
          emit(db, 'catalog.delete', { id: uuidv7(), slug: `e-${i}` }),
        );
        if (i % 10 > 0) return;
        const undone = store.knex.transaction(async (db) => {
          await emit(db, 'catalog.delete', { id: uuidv7(), slug: 'undone' });
          throw new Error('rolled back');
        });
        await undone.catch(() => undefined);
      },
      5,
    );
    const rows = await store.knex('outbox_events').select<{ id: string }[]>('id');
    return rows.map(({ id }) => publicEventId(id));
  }

  /** Ends the time for which a dead worker's claims are respected. */
  async function endLeases(): Promise<void> {
    const { knex } = store;
    const over = knex.raw("now() - interval '1 second'");
    await knex('pgboss.job')
      .where({ state: 'active' })
      .update({ state: 'retry', start_after: over });
    await knex('webhook_lanes').whereNotNull('held_until').update({ held_until: over });
    await knex('webhook_deliveries')
      .whereRaw("status = 'pending' and next_attempt_at > now() + interval '10 seconds'")
      .update({ next_attempt_at: over });
  }

  async function countDeliveries(): Promise<{ [Status in DeliveryStatus]?: number }> {
    const rows = await store
      .knex('webhook_deliveries')
      .groupBy('status')
      .select<{ status: string; count: string }[]>('status', store.knex.raw('count(*)'));
    return Object.fromEntries(rows.map(({ status, count }) => [status, Number(count)]));
  }

  it(`delivers each event, and records it once @slow`, async () => {
    const { secret } = await createWebhook(await store.withKey('*:*'), { url: receiver.url });
    const accepted = new Map<string, number>();
    const bodies = new Map<string, Set<string>>();
    let requests = 0;
    const respond = (response: ServerResponse, request: Arrived): void => {
      requests += 1;
      const { id } = verify(secret, request);
      bodies.set(id, (bodies.get(id) ?? new Set()).add(request.body));
      if (Math.random() < failureRate) {
        failures[requests % failures.length]?.(response);
        return;
      }
      accepted.set(id, (accepted.get(id) ?? 0) + 1);
      response.writeHead(204).end();
    };
    receiver.respond = respond;
    const reached = (share: number) => until(() => accepted.size >= storm * share);

    const started = performance.now();
    const changes = change();
    let worker = await startWorker();
    const killWorkers = async (): Promise<void> => {
      for (const share of workerKills) {
        await reached(share);
        await end(worker, 'SIGKILL');
        await endLeases();
        worker = await startWorker();
      }
    };
    const killReceivers = async (): Promise<void> => {
      for (const share of receiverKills) {
        await reached(share);
        const { port } = receiver;
        await receiver.stop();
        await delay(1000);
        receiver = await WebhookReceiver.start(port);
        receiver.respond = respond;
      }
    };
    await Promise.all([killWorkers(), killReceivers()]);
    const ids = await changes;
    await reached(0.99);
    await until(async () => {
      const { pending = 0, succeeded = 0, failed = 0 } = await countDeliveries();
      return pending === 0 && succeeded + failed >= storm;
    });
    const seconds = Math.round((performance.now() - started) / 1000);
    expect(await end(worker, 'SIGTERM')).to.equal(0);

    const repeats = [...accepted.values()].reduce((sum, count) => sum + count - 1, 0);
    process.stdout.write(
      `      ${storm} events in ${requests} requests and ${seconds} s; ${repeats} arrived again\n`,
    );
    expect(ids).to.have.length(storm);
    expect(await countDeliveries(), 'once each').to.deep.equal({ succeeded: storm });
    expect([...accepted.keys()].sort()).to.deep.equal(ids.sort());
    expect(
      [...bodies.values()].filter(({ size }) => size > 1),
      'other bodies',
    ).to.deep.equal([]);
  });
});
