import { expect } from 'chai';
import type { ServerResponse } from 'node:http';
import { emit } from '../../src/events/emit.js';
import { uuidv7 } from '../../src/util/uuid.js';
import { webhookClient } from '../../src/adapters/webhooks/webhook-client.js';
import { startWorker } from '../../src/jobs/start-worker.js';
import { pino } from 'pino';
import { type Client, expectOk } from '../support/client.js';
import { until } from '../support/embedded.js';
import { race } from '../support/race.js';
import type { TestStore } from '../support/store.js';
import { createWebhook, verify, WebhookReceiver } from '../support/webhook-receiver.js';
import { WebhookStore } from '../support/webhook-store.js';
import type { WebhookServices } from '../../src/store/services.js';

describe('webhook deliveries', () => {
  let hooks: WebhookStore;
  let store: TestStore;
  let staff: Client;
  let receiver: WebhookReceiver;
  let webhooks: WebhookServices;
  before(async () => {
    hooks = await WebhookStore.open();
    ({ store, staff, receiver, webhooks } = hooks);
  });
  beforeEach(() => hooks.reset());
  after(() => hooks.close());

  it('post the event in a signed envelope, once', async () => {
    const id = await hooks.change('mug');
    await store.runJobs();
    await hooks.resume();
    const [request = expect.fail()] = receiver.arrived;
    expect(receiver.arrived).to.have.length(1);
    const envelope = verify(hooks.endpoint.secret, request);
    expect(Object.keys(envelope)).to.deep.equal(['id', 'type', 'timestamp', 'data']);
    expect(envelope).to.deep.include({ id, type: 'catalog.delete' });
    expect(envelope.data).to.include({ slug: 'mug' });
    expect(Date.parse(envelope.timestamp)).to.be.closeTo(Date.now(), 60_000);
    expect(request.path).to.equal('/a');
    expect(request.headers).to.include({
      'webhook-id': id,
      'x-commerce-event': 'catalog.delete',
      'x-commerce-payload-version': '1',
    });
    expect(await hooks.latest()).to.include({
      webhookId: hooks.endpoint.id,
      eventId: id,
      event: 'catalog.delete',
      status: 'succeeded',
      attempts: 1,
      responseStatus: 204,
      failure: null,
      nextAttemptAt: null,
    });
  });

  it('cannot be forged or altered', async () => {
    await hooks.change();
    await store.runJobs();
    const [request = expect.fail()] = receiver.arrived;
    const other = `whsec_${Buffer.alloc(32).toString('base64')}`;
    expect(() => verify(other, request)).to.throw('No matching signature');
    const altered = { ...request, body: request.body.replace('gone', 'more') };
    expect(() => verify(hooks.endpoint.secret, altered)).to.throw('No matching signature');
  });

  it('go to the endpoints that want the event, and not to inactive ones', async () => {
    const wanted = await createWebhook(staff, { url: receiver.url, events: ['catalog.delete'] });
    const other = await createWebhook(staff, { url: receiver.url, events: ['orders.create'] });
    const off = await createWebhook(staff, { url: receiver.url });
    expectOk(await hooks.deactivate(off.id));
    await hooks.change();
    await store.runJobs();
    const counts = [hooks.endpoint, wanted, other, off].map(
      async ({ id }) => (await hooks.deliveries({}, id)).length,
    );
    expect(await Promise.all(counts)).to.deep.equal([1, 1, 0, 0]);
  });

  it('are one for each event, although the job that adds them repeats and workers compete', async () => {
    await race(150, () => hooks.change(), 5);
    await Promise.all([store.runJobs(), store.runJobs(), store.runJobs()]);
    await store
      .knex('pgboss.job')
      .whereRaw("data->>'task' = 'webhooks-fan-out'")
      .update({ state: 'retry' });
    await Promise.all([store.runJobs(), store.runJobs()]);
    await until(async () => (await hooks.deliveries({ status: 'pending' })).length === 0);
    const ids = receiver.envelopes(hooks.endpoint.secret).map(({ id }) => id);
    expect(ids).to.have.length(150);
    expect(new Set(ids).size).to.equal(150);
  });

  it('of changes that are rolled back do not exist', async () => {
    await store.knex
      .transaction(async (db) => {
        await emit(db, 'catalog.delete', { id: uuidv7(), slug: 'never' });
        throw new Error('no');
      })
      .catch(() => undefined);
    await store.runJobs();
    expect(receiver.arrived).to.deep.equal([]);
  });

  it('of a slow endpoint delay no other', async () => {
    const slow = await WebhookReceiver.start();
    // It never responds, and its attempts last for the whole test.
    slow.respond = () => undefined;
    const [late] = [await createWebhook(staff, { url: slow.url })];
    const log = pino({ level: 'silent' });
    const worker = startWorker(store.jobs, log);
    await race(40, () => hooks.change(), 5);
    await until(() => slow.arrived.length > 0 && receiver.arrived.length === 40);
    expect((await hooks.deliveries({ status: 'pending' }, late.id)).length).to.be.greaterThan(0);
    expect(await hooks.deliveries({ status: 'succeeded' }, late.id)).to.deep.equal([]);
    expect(slow.arrived.length, 'at a time').to.be.at.most(8);
    await slow.stop();
    await worker.stop();
  });

  it('are the work of one job, however many events there are', async () => {
    receiver.respond = () => undefined;
    webhooks.client = webhookClient({ allowsPrivate: true, timeoutMilliseconds: 200 });
    await race(220, () => hooks.change(), 5);
    await store.jobs.run('default', 100);
    const jobs = await store.knex('pgboss.job').whereRaw("data->>'task' = 'webhooks-deliver'");
    expect(jobs).to.have.length(1);
    expect((jobs[0] as { data: unknown }).data).to.deep.equal({
      task: 'webhooks-deliver',
      input: { webhookId: hooks.endpoint.id },
    });
  });

  describe('to a slow endpoint', () => {
    /** The responses that the endpoint has not sent yet. */
    let waiting: ServerResponse[];
    beforeEach(() => {
      waiting = [];
      receiver.respond = (response) => waiting.push(response);
    });
    const respondToAll = (): void => {
      receiver.answer(204);
      for (const response of waiting) response.writeHead(204).end();
    };

    it('are the work of one job at a time', async () => {
      await hooks.change();
      const run = store.runJobs();
      await until(() => waiting.length === 1);
      await hooks.change();
      await store.jobs.run('default', 100);
      expect(await store.jobs.run('webhooks', 100), 'a job without the lane').to.deep.equal({
        processed: 1,
        failed: 0,
      });
      expect(receiver.arrived).to.have.length(1);
      respondToAll();
      await run;
      expect(await hooks.deliveries({ status: 'succeeded' })).to.have.length(2);
    });

    it('are sent eight at a time', async () => {
      await race(20, () => hooks.change(), 5);
      await store.jobs.run('default', 100);
      const run = store.runJobs();
      await until(() => waiting.length >= 8);
      const claimed = store.knex('webhook_deliveries').whereRaw('next_attempt_at > now()');
      expect(await claimed).to.have.length(8);
      respondToAll();
      await run;
      expect(await hooks.deliveries({ status: 'succeeded' })).to.have.length(20);
    });
  });

  it('are listed by status and event, newest first, and only of an endpoint', async () => {
    const first = await hooks.change();
    await store.runJobs();
    const second = await hooks.change();
    await store.runJobs();
    expect((await hooks.deliveries()).map(({ eventId }) => eventId)).to.deep.equal([second, first]);
    expect(await hooks.deliveries({ status: 'failed' })).to.deep.equal([]);
    expect(await hooks.deliveries({ status: 'succeeded', event: 'catalog.delete' })).to.have.length(
      2,
    );
    expect(await hooks.deliveries({ event: 'orders.create' })).to.deep.equal([]);
    expect(await hooks.deliveries({ limit: 1, page: 2 })).to.have.length(1);
    const params = { id: uuidv7() };
    expect((await staff.call('listWebhookDeliveries', { params })).status).to.equal(404);
  });

  it('keep their events, and are deleted a month after they were created', async () => {
    webhooks.retrySeconds = [3600];
    const [old] = [await hooks.change('old')];
    await store.runJobs();
    receiver.answer(500);
    const pending = await hooks.change('pending');
    await store.runJobs();
    const ago = (days: number) => store.knex.raw(`now() - interval '${days} days'`);
    await store.knex('outbox_events').update({ dispatched_at: ago(31) });
    await store.knex('webhook_deliveries').update({ created_at: ago(29) });
    await hooks.resume();
    expect((await hooks.deliveries()).map(({ eventId }) => eventId)).to.have.members([
      old,
      pending,
    ]);
    await store.knex('webhook_deliveries').update({ created_at: ago(31) });
    await hooks.resume();
    expect((await hooks.deliveries()).map(({ eventId }) => eventId)).to.deep.equal([pending]);
    await hooks.resume();
    expect((await store.events()).map(({ payload }) => payload['slug'])).to.deep.equal(['pending']);
  });
});
