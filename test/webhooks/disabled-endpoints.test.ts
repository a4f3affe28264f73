import { expect } from 'chai';
import { type Client, expectOk } from '../support/client.js';
import type { TestStore } from '../support/store.js';
import type { WebhookReceiver } from '../support/webhook-receiver.js';
import { WebhookStore } from '../support/webhook-store.js';
import type { WebhookServices } from '../../src/store/services.js';

describe('webhook deliveries to an endpoint that', () => {
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

  it('responds with 410 end, and it is disabled', async () => {
    receiver.respond = (response) =>
      response.writeHead(receiver.arrived.length > 1 ? 410 : 500).end();
    webhooks.retrySeconds = [3600];
    await hooks.change('first');
    await store.runJobs();
    await hooks.change('second');
    await store.runJobs();
    expect(await hooks.listed()).to.include({ isActive: false, disabledReason: 'gone' });
    const ended = (await hooks.deliveries()).map(({ status, responseStatus }) => [
      status,
      responseStatus,
    ]);
    expect(ended).to.deep.equal([
      ['failed', 410],
      ['failed', 500],
    ]);
    await hooks.change();
    await hooks.resume();
    expect(await hooks.deliveries()).to.have.length(2);
  });

  it('has failed for three days end, and it is disabled', async () => {
    receiver.answer(500);
    webhooks.retrySeconds = [0];
    await hooks.change();
    await store.runJobs();
    const since = (hours: number): Promise<number> =>
      store
        .knex('webhook_lanes')
        .update({ failing_since: store.knex.raw(`now() - interval '${hours} hours'`) });
    await since(71);
    await hooks.change();
    await store.runJobs();
    expect(await hooks.listed()).to.include({ isActive: true });
    await since(73);
    await hooks.change();
    await hooks.change();
    await store.runJobs();
    expect(await hooks.listed()).to.include({ isActive: false, disabledReason: 'failing' });
    expect(await hooks.deliveries({ status: 'pending' })).to.deep.equal([]);
  });

  it('has succeeded once in three days go on', async () => {
    await hooks.change();
    await store.runJobs();
    await store
      .knex('webhook_lanes')
      .update({ failing_since: store.knex.raw("now() - interval '80 hours'") });
    await hooks.change();
    await store.runJobs();
    receiver.answer(500);
    await hooks.change();
    await store.runJobs();
    expect(await hooks.listed()).to.include({ isActive: true });
  });

  it('is deactivated end', async () => {
    receiver.answer(500);
    webhooks.retrySeconds = [3600];
    await hooks.change();
    await store.runJobs();
    const params = { id: hooks.endpoint.id };
    expectOk(await staff.call('updateWebhook', { params, body: { isActive: false } }));
    expect(await hooks.latest()).to.include({ status: 'failed', nextAttemptAt: null, attempts: 1 });
  });

  it('is deleted end with it', async () => {
    receiver.answer(500);
    await hooks.change();
    await store.jobs.run('default', 100);
    expectOk(await staff.call('deleteWebhook', { params: { id: hooks.endpoint.id } }));
    await store.runJobs();
    expect(receiver.arrived).to.deep.equal([]);
    expect(await store.knex('webhook_deliveries')).to.deep.equal([]);
  });
});
