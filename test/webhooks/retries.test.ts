import { expect } from 'chai';
import type { ServerResponse } from 'node:http';
import { webhookClient } from '../../src/adapters/webhooks/webhook-client.js';
import { startWorker } from '../../src/jobs/start-worker.js';
import { pino } from 'pino';
import { expectOk } from '../support/client.js';
import { until } from '../support/embedded.js';
import type { TestStore } from '../support/store.js';
import type { WebhookReceiver } from '../support/webhook-receiver.js';
import { WebhookStore } from '../support/webhook-store.js';
import type { WebhookServices } from '../../src/store/services.js';

describe('webhook deliveries that fail', () => {
  let hooks: WebhookStore;
  let store: TestStore;
  let receiver: WebhookReceiver;
  let webhooks: WebhookServices;
  before(async () => {
    hooks = await WebhookStore.open();
    ({ store, receiver, webhooks } = hooks);
  });
  beforeEach(() => hooks.reset());
  after(() => hooks.close());

  it('are retried with the same id and body until they succeed', async () => {
    const statuses = [503, 301, 204];
    receiver.respond = (response) => response.writeHead(statuses.shift() ?? 204).end();
    const id = await hooks.change();
    await store.runJobs();
    expect(receiver.envelopes(hooks.endpoint.secret).map((each) => each.id)).to.deep.equal([
      id,
      id,
      id,
    ]);
    expect(new Set(receiver.arrived.map(({ body }) => body)).size).to.equal(1);
    expect(await hooks.latest()).to.include({ status: 'succeeded', attempts: 3, failure: null });
  });

  it('fail after eight attempts', async () => {
    receiver.answer(500);
    await hooks.change();
    await store.runJobs();
    expect(receiver.arrived).to.have.length(8);
    expect(await hooks.latest()).to.include({
      status: 'failed',
      attempts: 8,
      responseStatus: 500,
      failure: 'http_status',
      nextAttemptAt: null,
      deliveredAt: null,
    });
    await hooks.resume();
    expect(receiver.arrived).to.have.length(8);
  });

  it('wait before they are retried, each time for longer', async () => {
    webhooks.retrySeconds = [100, 1000];
    receiver.answer(500);
    await hooks.change();
    for (const seconds of [100, 1000]) {
      await hooks.resume();
      const { attempts, nextAttemptAt, lastAttemptAt } = await hooks.latest();
      expect(attempts).to.equal(seconds === 100 ? 1 : 2);
      const pause = (Date.parse(nextAttemptAt ?? '') - Date.parse(lastAttemptAt ?? '')) / 1000;
      expect(pause).to.be.within(seconds * 0.8, seconds * 1.2);
      await hooks.resume();
      expect(receiver.arrived, 'not before').to.have.length(attempts);
      await store.knex('webhook_deliveries').update({ next_attempt_at: store.knex.raw('now()') });
    }
    await hooks.resume();
    expect(await hooks.latest()).to.include({ status: 'failed', attempts: 3 });
  });

  it('do not wait for equally long after they failed together', async () => {
    webhooks.retrySeconds = [1000];
    receiver.answer(500);
    for (let i = 0; i < 5; i += 1) await hooks.change();
    await store.runJobs();
    const pauses = (await hooks.deliveries()).map(
      ({ nextAttemptAt, lastAttemptAt }) =>
        Date.parse(nextAttemptAt ?? '') - Date.parse(lastAttemptAt ?? ''),
    );
    expect(new Set(pauses.map((pause) => Math.round(pause / 1000))).size).to.be.greaterThan(1);
  });

  it('leave no job while they wait', async () => {
    webhooks.retrySeconds = [3600];
    receiver.answer(500);
    await hooks.change();
    await store.runJobs();
    const jobs = () => store.knex('pgboss.job').where({ name: 'webhooks' });
    const before = await jobs();
    await store.runJobs();
    await store.runJobs();
    expect(await jobs()).to.deep.equal(before);
    await store.knex('webhook_deliveries').update({ next_attempt_at: store.knex.raw('now()') });
    await store.runJobs();
    expect(receiver.arrived).to.have.length(2);
    expect(await jobs()).to.have.length(before.length + 1);
  });

  it('record why an attempt failed, and nothing of the response', async () => {
    webhooks.retrySeconds = [];
    receiver.respond = (response) => response.writeHead(400, { 'x-hint': 'hush' }).end('hush-hush');
    await hooks.change();
    await store.runJobs();
    receiver.answer(307, { location: receiver.url });
    await hooks.change();
    await store.runJobs();
    webhooks.client = webhookClient({ allowsPrivate: false });
    await hooks.change();
    await store.runJobs();
    const results = (await hooks.deliveries()).map(({ failure, responseStatus }) => [
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

  it('are handed back when the worker stops, without losing an attempt', async () => {
    receiver.respond = () => undefined;
    await hooks.change();
    const worker = startWorker(store.jobs, pino({ level: 'silent' }));
    await until(() => receiver.arrived.length === 1);
    await worker.stop();
    expect(await hooks.latest()).to.include({ status: 'pending', attempts: 0 });
    receiver.answer(204);
    await store.runJobs();
    expect(await hooks.latest()).to.include({ status: 'succeeded', attempts: 1 });
  });

  it('are repeated after their worker died, when the leases are over', async () => {
    const soon = store.knex.raw("now() + interval '1 minute'");
    await hooks.change();
    await store.jobs.run('default', 100);
    await store.knex('webhook_deliveries').update({ next_attempt_at: soon });
    await store.knex('webhook_lanes').update({ held_until: soon, queued_at: null });
    await hooks.resume();
    expect(receiver.arrived).to.deep.equal([]);
    const over = store.knex.raw("now() - interval '1 second'");
    await store.knex('webhook_deliveries').update({ next_attempt_at: over });
    await hooks.resume();
    expect(receiver.arrived, 'while another job may hold the lane').to.deep.equal([]);
    await store.knex('webhook_lanes').update({ held_until: over });
    await hooks.resume();
    expect(receiver.arrived).to.have.length(1);
  });

  describe('late', () => {
    /** The response to the first request, which a test sends when it wants. */
    let late: ServerResponse;
    let run: Promise<number>;
    beforeEach(async () => {
      receiver.respond = (response) => (late = response);
      await hooks.change();
      run = store.runJobs();
      await until(() => receiver.arrived.length === 1);
    });
    const respond = async (status: number): Promise<void> => {
      receiver.answer(204);
      late.writeHead(status).end();
      await run;
    };

    it('do not undo the success of a worker that was faster', async () => {
      const over = store.knex.raw("now() - interval '1 second'");
      await store.knex('webhook_deliveries').update({ next_attempt_at: over });
      await store.knex('webhook_lanes').update({ held_until: over });
      receiver.answer(204);
      await store.runJobs();
      expect(receiver.arrived).to.have.length(2);
      await respond(500);
      expect(await hooks.latest()).to.include({ status: 'succeeded', attempts: 1 });
    });

    it('are not retried after their endpoint was deactivated', async () => {
      expectOk(await hooks.deactivate());
      await respond(500);
      const ended = { status: 'failed', attempts: 0, failure: null, nextAttemptAt: null };
      expect(await hooks.latest(), 'as it was when it ended').to.include(ended);
      expect(receiver.arrived).to.have.length(1);
    });

    it('succeed, although their endpoint was deactivated', async () => {
      expectOk(await hooks.deactivate());
      await respond(204);
      expect(await hooks.latest()).to.include({ status: 'succeeded', attempts: 1 });
    });
  });
});
