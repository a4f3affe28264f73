import { expect } from 'chai';
import { uuidv7 } from '../../src/util/uuid.js';
import { SecretBox } from '../../src/util/secret-box.js';
import { type Client, expectOk } from '../support/client.js';
import type { TestStore } from '../support/store.js';
import { localWebhooks, verify, type WebhookReceiver } from '../support/webhook-receiver.js';
import { WebhookStore } from '../support/webhook-store.js';
import type { WebhookServices } from '../../src/store/services.js';

describe('webhook deliveries after a rotation', () => {
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

  describe('of the secret', () => {
    it('are signed with both secrets for a day, and then with the new one', async () => {
      const params = { id: hooks.endpoint.id };
      const { secret } = expectOk(await staff.call('rotateWebhookSecret', { params }));
      await hooks.change();
      await store.runJobs();
      const [both = expect.fail()] = receiver.arrived;
      expect(both.headers['webhook-signature']).to.match(/^v1,\S{44} v1,\S{44}$/);
      verify(hooks.endpoint.secret, both);
      verify(secret, both);
      await store
        .knex('webhook_endpoints')
        .update({ previous_secret_expires_at: store.knex.raw("now() - interval '1 second'") });
      await hooks.change();
      await store.runJobs();
      const one = receiver.arrived[1] ?? expect.fail();
      verify(secret, one);
      expect(() => verify(hooks.endpoint.secret, one)).to.throw('No matching signature');
      await hooks.resume();
      const row: unknown = await store.knex('webhook_endpoints').first();
      expect(row).to.include({ previous_secret: null, previous_secret_expires_at: null });
    });
  });

  describe('of the key', () => {
    const next = 'the-next-key-of-this-store-with-32-characters';

    it('go on, and the secrets are encrypted with the new key', async () => {
      const params = { id: hooks.endpoint.id };
      expectOk(await staff.call('rotateWebhookSecret', { params }));
      const old = webhooks.secrets;
      webhooks.secrets = new SecretBox(next, ['a-third-secret-of-the-tests-32-characters']);
      await hooks.resume();
      const row = await store
        .knex('webhook_endpoints')
        .first<{ secret: string; previous_secret: string; version: number }>();
      expect(row.secret).to.match(new RegExp(`^${webhooks.secrets.keyId}\\.`));
      expect(row.previous_secret).to.match(new RegExp(`^${webhooks.secrets.keyId}\\.`));
      expect(row.version).to.equal(2);
      webhooks.secrets = new SecretBox(next);
      await hooks.change();
      await store.runJobs();
      verify(hooks.endpoint.secret, receiver.arrived[0] ?? expect.fail());
      expect(() => old.decrypt(row.secret, hooks.endpoint.id)).to.throw('does not have the key');
    });

    it('wait for the previous key if it is missing', async () => {
      webhooks.secrets = new SecretBox(next);
      await hooks.change();
      await store.jobs.run('default', 100);
      expect(await store.jobs.run('webhooks', 100)).to.deep.equal({ processed: 1, failed: 1 });
      expect(await hooks.latest()).to.include({ status: 'pending', attempts: 0 });
      webhooks.secrets = localWebhooks().secrets;
      await hooks.resume();
      expect(receiver.arrived, 'not at once').to.deep.equal([]);
      await store.knex('webhook_lanes').update({ held_until: store.knex.raw('now()') });
      await hooks.resume();
      expect(await hooks.latest()).to.include({ status: 'succeeded', attempts: 1 });
    });

    it('are of no use for another endpoint', () => {
      const box = new SecretBox(next);
      const sealed = box.encrypt('whsec_', hooks.endpoint.id);
      expect(box.decrypt(sealed, hooks.endpoint.id)).to.equal('whsec_');
      expect(() => box.decrypt(sealed, uuidv7())).to.throw('unable to authenticate');
    });
  });
});
