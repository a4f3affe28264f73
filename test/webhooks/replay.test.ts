import { expect } from 'chai';
import { uuidv7 } from '../../src/util/uuid.js';
import { type Client, expectOk } from '../support/client.js';
import type { TestStore } from '../support/store.js';
import { createWebhook, verify, type WebhookReceiver } from '../support/webhook-receiver.js';
import { WebhookStore } from '../support/webhook-store.js';
import type { WebhookServices } from '../../src/store/services.js';

describe('webhook deliveries on demand', () => {
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

  describe('replay', () => {
    it('sends the same event again, with the same id and all attempts', async () => {
      receiver.answer(500);
      webhooks.retrySeconds = [0];
      const id = await hooks.change();
      await store.runJobs();
      const failed = await hooks.latest();
      receiver.answer(204);
      const pending = expectOk(await hooks.replay(failed.id));
      expect(pending).to.include({ id: failed.id, eventId: id, status: 'pending', attempts: 0 });
      expect(pending).to.include({ responseStatus: null, failure: null, lastAttemptAt: null });
      await store.runJobs();
      expectOk(await hooks.replay(failed.id));
      await store.runJobs();
      const ids = receiver.envelopes(hooks.endpoint.secret).map((each) => each.id);
      expect(ids).to.deep.equal([id, id, id, id]);
      const entry = (await store.audit()).findLast(({ event }) => event === 'webhooks.replay');
      expect(entry).to.deep.include({
        entity_id: hooks.endpoint.id,
        payload: { deliveryId: failed.id, eventId: id, event: 'catalog.delete' },
      });
    });

    it('is refused while the delivery is pending or the endpoint is not active', async () => {
      receiver.answer(500);
      webhooks.retrySeconds = [3600];
      await hooks.change();
      await store.runJobs();
      const { id } = await hooks.latest();
      expect((await hooks.replay(id)).status).to.equal(409);
      expectOk(await hooks.deactivate());
      expect((await hooks.replay(id)).status).to.equal(409);
    });

    it('is for a delivery of the endpoint', async () => {
      const other = await createWebhook(staff, { url: receiver.url, events: ['orders.create'] });
      await hooks.change();
      await store.runJobs();
      const { id } = await hooks.latest();
      expect((await hooks.replay(id, other.id)).status).to.equal(404);
      expect((await hooks.replay(uuidv7())).status).to.equal(404);
      expect((await hooks.replay(id, uuidv7())).status).to.equal(404);
    });
  });

  describe('test', () => {
    const test = (id = hooks.endpoint.id) => staff.call('testWebhook', { params: { id } });

    it('posts a signed body and returns the result', async () => {
      const result = expectOk(await test());
      expect(result).to.include({ delivered: true, responseStatus: 204, failure: null });
      const [request = expect.fail()] = receiver.arrived;
      const envelope = verify(hooks.endpoint.secret, request);
      expect(envelope.type).to.equal('webhook.test');
      expect(envelope.data).to.deep.equal({ webhookId: hooks.endpoint.id });
      expect(request.headers).to.include({ 'x-commerce-event': 'webhook.test' });
      expect(await hooks.deliveries()).to.deep.equal([]);
    });

    it('reports a failure, and works for an inactive endpoint', async () => {
      receiver.answer(410);
      expectOk(await hooks.deactivate());
      const result = expectOk(await test());
      expect(result).to.include({ delivered: false, responseStatus: 410, failure: 'http_status' });
      expect(await hooks.listed()).to.include({ disabledReason: null });
      expect((await test(uuidv7())).status).to.equal(404);
    });
  });
});
