import { expect } from 'chai';
import { emit } from '../../src/events/emit.js';
import { uuidv7 } from '../../src/util/uuid.js';
import { SecretBox } from '../../src/util/secret-box.js';
import { webhookClient } from '../../src/adapters/webhooks/webhook-client.js';
import type { WebhookServices } from '../../src/store/services.js';
import { startWorker } from '../../src/jobs/start-worker.js';
import { pino } from 'pino';
import { type Client, expectOk } from '../support/client.js';
import { until } from '../support/embedded.js';
import { race } from '../support/race.js';
import { TestStore } from '../support/store.js';
import {
  createWebhook,
  localWebhooks,
  verify,
  WebhookReceiver,
} from '../support/webhook-receiver.js';

describe('webhook deliveries', () => {
  let store: TestStore;
  let staff: Client;
  let receiver: WebhookReceiver;
  let webhooks: WebhookServices;
  let endpoint: Awaited<ReturnType<typeof createWebhook>>;

  before(async () => {
    webhooks = localWebhooks();
    store = await TestStore.open({ services: { webhooks } });
    staff = await store.withKey('webhooks:manage');
    receiver = await WebhookReceiver.start();
  });
  beforeEach(async () => {
    await store.knex('pgboss.job').delete();
    await store.knex('webhook_endpoints').delete();
    Object.assign(webhooks, localWebhooks());
    receiver.arrived.length = 0;
    receiver.answer(204);
    endpoint = await createWebhook(staff, { url: `${receiver.url}/a` });
  });
  after(async () => {
    await store.close();
    await receiver.stop();
  });

  /** Commits a change. Returns the id of its event, as receivers see it. */
  async function change(slug = 'gone'): Promise<string> {
    await emit(store.knex, 'catalog.delete', { id: uuidv7(), slug });
    const { id } = await store
      .knex('outbox_events')
      .orderBy('id', 'desc')
      .first<{ id: string }>('id');
    return `evt_${id.replaceAll('-', '')}`;
  }
  const deliveries = async (query: object = {}, id = endpoint.id) =>
    expectOk(await staff.call('listWebhookDeliveries', { params: { id }, query }));
  const only = async () => (await deliveries())[0] ?? expect.fail('no delivery');
  const replay = (deliveryId: string, id = endpoint.id) =>
    staff.call('replayWebhookDelivery', { params: { id, deliveryId } });
  const listed = async (id = endpoint.id) =>
    expectOk(await staff.call('listWebhooks')).find((each) => each.id === id);
  /** The next period of every schedule. */
  const resume = async (): Promise<number> => {
    await store.knex('pgboss.job').delete();
    return store.runJobs();
  };

  it('post the event in a signed envelope, once', async () => {
    const id = await change('mug');
    await store.runJobs();
    await resume();
    const [request = expect.fail()] = receiver.arrived;
    expect(receiver.arrived).to.have.length(1);
    const envelope = verify(endpoint.secret, request);
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
    expect(await only()).to.include({
      webhookId: endpoint.id,
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
    await change();
    await store.runJobs();
    const [request = expect.fail()] = receiver.arrived;
    const other = `whsec_${Buffer.alloc(32).toString('base64')}`;
    expect(() => verify(other, request)).to.throw('No matching signature');
    const altered = { ...request, body: request.body.replace('gone', 'more') };
    expect(() => verify(endpoint.secret, altered)).to.throw('No matching signature');
  });

  it('go to the endpoints that want the event, and not to inactive ones', async () => {
    const wanted = await createWebhook(staff, { url: receiver.url, events: ['catalog.delete'] });
    const other = await createWebhook(staff, { url: receiver.url, events: ['orders.create'] });
    const off = await createWebhook(staff, { url: receiver.url });
    const params = { id: off.id };
    expectOk(await staff.call('updateWebhook', { params, body: { isActive: false } }));
    await change();
    await store.runJobs();
    const counts = [endpoint, wanted, other, off].map(
      async ({ id }) => (await deliveries({}, id)).length,
    );
    expect(await Promise.all(counts)).to.deep.equal([1, 1, 0, 0]);
  });

  it('are one for each event, although the job that adds them repeats and workers compete', async () => {
    await race(150, () => change(), 5);
    await Promise.all([store.runJobs(), store.runJobs(), store.runJobs()]);
    await store
      .knex('pgboss.job')
      .whereRaw("data->>'task' = 'webhooks-fan-out'")
      .update({ state: 'retry' });
    await Promise.all([store.runJobs(), store.runJobs()]);
    await until(async () => (await deliveries({ status: 'pending' })).length === 0);
    const ids = receiver.envelopes(endpoint.secret).map(({ id }) => id);
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

  it('are retried with the same id and body until they succeed', async () => {
    const statuses = [503, 301, 204];
    receiver.respond = (response) => response.writeHead(statuses.shift() ?? 204).end();
    const id = await change();
    await store.runJobs();
    expect(receiver.envelopes(endpoint.secret).map((each) => each.id)).to.deep.equal([id, id, id]);
    expect(new Set(receiver.arrived.map(({ body }) => body)).size).to.equal(1);
    expect(await only()).to.include({ status: 'succeeded', attempts: 3, failure: null });
  });

  it('fail after eight attempts', async () => {
    receiver.answer(500);
    await change();
    await store.runJobs();
    expect(receiver.arrived).to.have.length(8);
    expect(await only()).to.include({
      status: 'failed',
      attempts: 8,
      responseStatus: 500,
      failure: 'http_status',
      nextAttemptAt: null,
      deliveredAt: null,
    });
    await resume();
    expect(receiver.arrived).to.have.length(8);
  });

  it('wait before they are retried, each time for longer', async () => {
    webhooks.retrySeconds = [100, 1000];
    receiver.answer(500);
    await change();
    for (const seconds of [100, 1000]) {
      await resume();
      const { attempts, nextAttemptAt, lastAttemptAt } = await only();
      expect(attempts).to.equal(seconds === 100 ? 1 : 2);
      const pause = (Date.parse(nextAttemptAt ?? '') - Date.parse(lastAttemptAt ?? '')) / 1000;
      expect(pause).to.be.within(seconds * 0.8, seconds * 1.2);
      await resume();
      expect(receiver.arrived, 'not before').to.have.length(attempts);
      await store.knex('webhook_deliveries').update({ next_attempt_at: store.knex.raw('now()') });
    }
    await resume();
    expect(await only()).to.include({ status: 'failed', attempts: 3 });
  });

  it('record why an attempt failed, and nothing of the response', async () => {
    webhooks.retrySeconds = [];
    receiver.respond = (response) => response.writeHead(400, { 'x-hint': 'hush' }).end('hush-hush');
    await change();
    await store.runJobs();
    receiver.answer(307, { location: receiver.url });
    await change();
    await store.runJobs();
    webhooks.client = webhookClient({ allowsPrivate: false });
    await change();
    await store.runJobs();
    const results = (await deliveries()).map(({ failure, responseStatus }) => [
      failure,
      responseStatus,
    ]);
    expect(results).to.deep.equal([
      ['address_not_allowed', null],
      ['redirect', 307],
      ['http_status', 400],
    ]);
    const rows: unknown = await store.knex('webhook_deliveries');
    expect(JSON.stringify(rows) + store.log.join()).not.to.match(/hush/);
  });

  it('of a slow endpoint delay no other', async () => {
    const slow = await WebhookReceiver.start();
    // It never responds, and its attempts last for the whole test.
    slow.respond = () => undefined;
    const [late] = [await createWebhook(staff, { url: slow.url })];
    const log = pino({ level: 'silent' });
    const worker = startWorker(store.jobs, log);
    await race(40, () => change(), 5);
    await until(() => slow.arrived.length > 0 && receiver.arrived.length === 40);
    expect((await deliveries({ status: 'pending' }, late.id)).length).to.be.greaterThan(0);
    expect(await deliveries({ status: 'succeeded' }, late.id)).to.deep.equal([]);
    expect(slow.arrived.length, 'at a time').to.be.at.most(8);
    await slow.stop();
    await worker.stop();
  });

  it('are handed back when the worker stops, without losing an attempt', async () => {
    receiver.respond = () => undefined;
    await change();
    const worker = startWorker(store.jobs, pino({ level: 'silent' }));
    await until(() => receiver.arrived.length === 1);
    await worker.stop();
    expect(await only()).to.include({ status: 'pending', attempts: 0 });
    receiver.answer(204);
    await store.runJobs();
    expect(await only()).to.include({ status: 'succeeded', attempts: 1 });
  });

  it('are repeated after their worker died, when the leases are over', async () => {
    const soon = store.knex.raw("now() + interval '1 minute'");
    await change();
    await store.jobs.run('default', 100);
    await store.knex('webhook_deliveries').update({ next_attempt_at: soon });
    await store.knex('webhook_lanes').update({ held_until: soon, queued_at: null });
    await resume();
    expect(receiver.arrived).to.deep.equal([]);
    const over = store.knex.raw("now() - interval '1 second'");
    await store.knex('webhook_deliveries').update({ next_attempt_at: over });
    await resume();
    expect(receiver.arrived, 'while another job may hold the lane').to.deep.equal([]);
    await store.knex('webhook_lanes').update({ held_until: over });
    await resume();
    expect(receiver.arrived).to.have.length(1);
  });

  it('are the work of one job, however many events there are', async () => {
    receiver.respond = () => undefined;
    webhooks.client = webhookClient({ allowsPrivate: true, timeoutMilliseconds: 200 });
    await race(220, () => change(), 5);
    await store.jobs.run('default', 100);
    const jobs = await store.knex('pgboss.job').whereRaw("data->>'task' = 'webhooks-deliver'");
    expect(jobs).to.have.length(1);
    expect((jobs[0] as { data: unknown }).data).to.deep.equal({
      task: 'webhooks-deliver',
      input: { webhookId: endpoint.id },
    });
  });

  describe('to an endpoint that', () => {
    it('responds with 410 end, and it is disabled', async () => {
      receiver.respond = (response) =>
        response.writeHead(receiver.arrived.length > 1 ? 410 : 500).end();
      webhooks.retrySeconds = [3600];
      await change('first');
      await store.runJobs();
      await change('second');
      await store.runJobs();
      expect(await listed()).to.include({ isActive: false, disabledReason: 'gone' });
      const ended = (await deliveries()).map(({ status, responseStatus }) => [
        status,
        responseStatus,
      ]);
      expect(ended).to.deep.equal([
        ['failed', 410],
        ['failed', 500],
      ]);
      await change();
      await resume();
      expect(await deliveries()).to.have.length(2);
    });

    it('has failed for three days end, and it is disabled', async () => {
      receiver.answer(500);
      webhooks.retrySeconds = [0];
      await change();
      await store.runJobs();
      const since = (hours: number): Promise<number> =>
        store
          .knex('webhook_lanes')
          .update({ failing_since: store.knex.raw(`now() - interval '${hours} hours'`) });
      await since(71);
      await change();
      await store.runJobs();
      expect(await listed()).to.include({ isActive: true });
      await since(73);
      await change();
      await change();
      await store.runJobs();
      expect(await listed()).to.include({ isActive: false, disabledReason: 'failing' });
      expect(await deliveries({ status: 'pending' })).to.deep.equal([]);
    });

    it('has succeeded once in three days go on', async () => {
      await change();
      await store.runJobs();
      await store
        .knex('webhook_lanes')
        .update({ failing_since: store.knex.raw("now() - interval '80 hours'") });
      await change();
      await store.runJobs();
      receiver.answer(500);
      await change();
      await store.runJobs();
      expect(await listed()).to.include({ isActive: true });
    });

    it('is deactivated end', async () => {
      receiver.answer(500);
      webhooks.retrySeconds = [3600];
      await change();
      await store.runJobs();
      const params = { id: endpoint.id };
      expectOk(await staff.call('updateWebhook', { params, body: { isActive: false } }));
      expect(await only()).to.include({ status: 'failed', nextAttemptAt: null, attempts: 1 });
    });

    it('is deleted end with it', async () => {
      receiver.answer(500);
      await change();
      await store.jobs.run('default', 100);
      expectOk(await staff.call('deleteWebhook', { params: { id: endpoint.id } }));
      await store.runJobs();
      expect(receiver.arrived).to.deep.equal([]);
      expect(await store.knex('webhook_deliveries')).to.deep.equal([]);
    });
  });

  describe('replay', () => {
    it('sends the same event again, with the same id and all attempts', async () => {
      receiver.answer(500);
      webhooks.retrySeconds = [0];
      const id = await change();
      await store.runJobs();
      const failed = await only();
      receiver.answer(204);
      const pending = expectOk(await replay(failed.id));
      expect(pending).to.include({ id: failed.id, eventId: id, status: 'pending', attempts: 0 });
      expect(pending).to.include({ responseStatus: null, failure: null, lastAttemptAt: null });
      await store.runJobs();
      expectOk(await replay(failed.id));
      await store.runJobs();
      const ids = receiver.envelopes(endpoint.secret).map((each) => each.id);
      expect(ids).to.deep.equal([id, id, id, id]);
      const entry = (await store.audit()).findLast(({ event }) => event === 'webhooks.replay');
      expect(entry).to.deep.include({
        entity_id: endpoint.id,
        payload: { deliveryId: failed.id, eventId: id, event: 'catalog.delete' },
      });
    });

    it('is refused while the delivery is pending or the endpoint is not active', async () => {
      receiver.answer(500);
      webhooks.retrySeconds = [3600];
      await change();
      await store.runJobs();
      const { id } = await only();
      expect((await replay(id)).status).to.equal(409);
      const params = { id: endpoint.id };
      expectOk(await staff.call('updateWebhook', { params, body: { isActive: false } }));
      expect((await replay(id)).status).to.equal(409);
    });

    it('is for a delivery of the endpoint', async () => {
      const other = await createWebhook(staff, { url: receiver.url, events: ['orders.create'] });
      await change();
      await store.runJobs();
      const { id } = await only();
      expect((await replay(id, other.id)).status).to.equal(404);
      expect((await replay(uuidv7())).status).to.equal(404);
      expect((await replay(id, uuidv7())).status).to.equal(404);
    });
  });

  it('are listed by status and event, newest first, and only of an endpoint', async () => {
    const first = await change();
    await store.runJobs();
    const second = await change();
    await store.runJobs();
    expect((await deliveries()).map(({ eventId }) => eventId)).to.deep.equal([second, first]);
    expect(await deliveries({ status: 'failed' })).to.deep.equal([]);
    expect(await deliveries({ status: 'succeeded', event: 'catalog.delete' })).to.have.length(2);
    expect(await deliveries({ event: 'orders.create' })).to.deep.equal([]);
    expect(await deliveries({ limit: 1, page: 2 })).to.have.length(1);
    const params = { id: uuidv7() };
    expect((await staff.call('listWebhookDeliveries', { params })).status).to.equal(404);
  });

  describe('after a rotation of the secret', () => {
    it('are signed with both secrets for a day, and then with the new one', async () => {
      const params = { id: endpoint.id };
      const { secret } = expectOk(await staff.call('rotateWebhookSecret', { params }));
      await change();
      await store.runJobs();
      const [both = expect.fail()] = receiver.arrived;
      expect(both.headers['webhook-signature']).to.match(/^v1,\S{44} v1,\S{44}$/);
      verify(endpoint.secret, both);
      verify(secret, both);
      await store
        .knex('webhook_endpoints')
        .update({ previous_secret_expires_at: store.knex.raw("now() - interval '1 second'") });
      await change();
      await store.runJobs();
      const one = receiver.arrived[1] ?? expect.fail();
      verify(secret, one);
      expect(() => verify(endpoint.secret, one)).to.throw('No matching signature');
      await resume();
      const row: unknown = await store.knex('webhook_endpoints').first();
      expect(row).to.include({ previous_secret: null, previous_secret_expires_at: null });
    });
  });

  describe('after a rotation of the key', () => {
    const next = 'the-next-key-of-this-store-with-32-characters';

    it('go on, and the secrets are encrypted with the new key', async () => {
      const params = { id: endpoint.id };
      expectOk(await staff.call('rotateWebhookSecret', { params }));
      const old = webhooks.secrets;
      webhooks.secrets = new SecretBox(next, ['a-third-secret-of-the-tests-32-characters']);
      await resume();
      const row = await store
        .knex('webhook_endpoints')
        .first<{ secret: string; previous_secret: string; version: number }>();
      expect(row.secret).to.match(new RegExp(`^${webhooks.secrets.keyId}\\.`));
      expect(row.previous_secret).to.match(new RegExp(`^${webhooks.secrets.keyId}\\.`));
      expect(row.version).to.equal(2);
      webhooks.secrets = new SecretBox(next);
      await change();
      await store.runJobs();
      verify(endpoint.secret, receiver.arrived[0] ?? expect.fail());
      expect(() => old.decrypt(row.secret, endpoint.id)).to.throw('does not have the key');
    });

    it('wait for the previous key if it is missing', async () => {
      webhooks.secrets = new SecretBox(next);
      await change();
      await store.jobs.run('default', 100);
      expect(await store.jobs.run('webhooks', 100)).to.deep.equal({ processed: 1, failed: 1 });
      expect(await only()).to.include({ status: 'pending', attempts: 0 });
      webhooks.secrets = localWebhooks().secrets;
      await resume();
      expect(receiver.arrived, 'not at once').to.deep.equal([]);
      await store.knex('webhook_lanes').update({ held_until: store.knex.raw('now()') });
      await resume();
      expect(await only()).to.include({ status: 'succeeded', attempts: 1 });
    });
  });

  describe('test', () => {
    const test = (id = endpoint.id) => staff.call('testWebhook', { params: { id } });

    it('posts a signed body and returns the result', async () => {
      const result = expectOk(await test());
      expect(result).to.include({ delivered: true, responseStatus: 204, failure: null });
      const [request = expect.fail()] = receiver.arrived;
      const envelope = verify(endpoint.secret, request);
      expect(envelope.type).to.equal('webhook.test');
      expect(envelope.data).to.deep.equal({ webhookId: endpoint.id });
      expect(request.headers).to.include({ 'x-commerce-event': 'webhook.test' });
      expect(await deliveries()).to.deep.equal([]);
    });

    it('reports a failure, and works for an inactive endpoint', async () => {
      receiver.answer(410);
      const params = { id: endpoint.id };
      expectOk(await staff.call('updateWebhook', { params, body: { isActive: false } }));
      const result = expectOk(await test());
      expect(result).to.include({ delivered: false, responseStatus: 410, failure: 'http_status' });
      expect(await listed()).to.include({ disabledReason: null });
      expect((await test(uuidv7())).status).to.equal(404);
    });
  });

  it('keep their events, and are deleted a month after they were created', async () => {
    webhooks.retrySeconds = [3600];
    const [old] = [await change('old')];
    await store.runJobs();
    receiver.answer(500);
    const pending = await change('pending');
    await store.runJobs();
    const ago = (days: number) => store.knex.raw(`now() - interval '${days} days'`);
    await store.knex('outbox_events').update({ dispatched_at: ago(31) });
    await store.knex('webhook_deliveries').update({ created_at: ago(29) });
    await resume();
    expect((await deliveries()).map(({ eventId }) => eventId)).to.have.members([old, pending]);
    await store.knex('webhook_deliveries').update({ created_at: ago(31) });
    await resume();
    expect((await deliveries()).map(({ eventId }) => eventId)).to.deep.equal([pending]);
    await resume();
    expect((await store.events()).map(({ payload }) => payload['slug'])).to.deep.equal(['pending']);
  });
});
