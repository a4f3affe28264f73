import { expect } from 'chai';
import { uuidv7 } from '../../src/util/uuid.js';
import { issueOf } from '../support/carts.js';
import { type Client, expectOk } from '../support/client.js';
import { TestStore } from '../support/store.js';
import { createWebhook } from '../support/webhook-receiver.js';

const url = 'https://erp.example.com/hooks';

describe('webhook endpoints', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('webhooks:manage');
  });
  after(() => store.close());

  const list = async () => expectOk(await staff.call('listWebhooks', { query: { limit: 100 } }));
  const remove = (id: string) => staff.call('deleteWebhook', { params: { id } });
  const update = (id: string, body: object, headers: Record<string, string> = {}) =>
    staff.call('updateWebhook', { params: { id }, body, headers });

  it('are registered with a secret that only this response contains', async () => {
    const events: ['orders.create'] = ['orders.create'];
    const body = { url, events, description: 'Orders to the ERP' };
    const answer = await staff.call('createWebhook', { body });
    expect(answer.status).to.equal(201);
    const { secret, ...made } = expectOk(answer);
    expect(made).to.deep.include({
      ...body,
      isActive: true,
      disabledReason: null,
      previousSecretExpiresAt: null,
      version: 1,
    });
    expect(secret).to.match(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect((await list())[0]).to.deep.equal(made);
    const row = await store
      .knex('webhook_endpoints')
      .where({ id: made.id })
      .first<{ secret: string }>();
    expect(row.secret).to.match(/^[0-9a-f]{8}\.[\w-]+$/);
    const audit = (await store.audit()).find(({ entity_id: of }) => of === made.id);
    expect(audit).to.deep.include({ event: 'webhooks.create', payload: body });
    expect(JSON.stringify(await store.audit()) + store.log.join()).not.to.include(secret.slice(6));
  });

  it('are registered with a secret of the caller', async () => {
    const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
    const made = await createWebhook(staff, { url, secret });
    expect(made.secret).to.equal(secret);
    expect(JSON.stringify(await store.audit())).not.to.include(secret);
  });

  it('have a secret of 24 to 64 bytes that every library reads alike', async () => {
    for (const secret of [
      'A'.repeat(33),
      `${'A'.repeat(32)}B=`,
      Buffer.alloc(25).toString('base64').replace(/=/g, ''),
      Buffer.alloc(23).toString('base64'),
      Buffer.alloc(65).toString('base64'),
    ]) {
      const body = { url, events: ['*' as const], secret: `whsec_${secret}` };
      const answer = await staff.call('createWebhook', { body });
      expect(answer.status, secret).to.equal(422);
      expect(issueOf(answer), secret).to.equal('body.secret');
    }
    for (const bytes of [24, 64]) {
      const secret = `whsec_${Buffer.alloc(bytes, 1).toString('base64')}`;
      expect((await createWebhook(staff, { url, secret })).secret).to.equal(secret);
    }
  });

  it('have a public https URL on the default port, without credentials', async () => {
    const hosts = `127.0.0.1 0x7f.1 2130706433 0177.0.0.1 127.1 [::1] [::ffff:127.0.0.1] [64:ff9b::7f00:1]
      169.254.169.254 10.0.0.8 100.64.0.1 192.168.0.1 [fd00::1] [fe80::1] 0.0.0.0 224.0.0.1 localhost
      localhost. LOCALHOST x.localhost db metadata.google.internal printer.local`;
    const wrong: [string, string][] = [
      ...hosts.split(/\s+/).map((host): [string, string] => [`https://${host}/`, 'public']),
      ['http://erp.example.com/', 'scheme'],
      ['https://jane@erp.example.com/', 'credentials'],
      ['https://jane:secret@erp.example.com/', 'credentials'],
      ['https://erp.example.com:8443/', 'port'],
      ['https://erp.example.com:22/', 'port'],
      ['https://', 'format'],
      ['ftp://erp.example.com/', 'pattern'],
      ['file:///etc/passwd', 'pattern'],
      ['javascript:alert(1)', 'pattern'],
    ];
    const { id } = await createWebhook(staff, { url });
    for (const [bad, code] of wrong) {
      for (const answer of [
        await staff.call('createWebhook', { body: { url: bad, events: ['*'] } }),
        await update(id, { url: bad }),
      ]) {
        expect(answer.status, bad).to.equal(422);
        expect(answer.body.error.details?.issues?.[0], bad).to.include({ path: 'body.url', code });
      }
    }
    for (const good of [
      'https://erp.example.com:443/a?b=c',
      'https://8.8.8.8/',
      'https://[2606:4700::1]/',
    ]) {
      expect((await createWebhook(staff, { url: good })).url).to.equal(good);
    }
  });

  it('have known events', async () => {
    for (const events of [['orders.delete'], [], ['*', '*']]) {
      const answer = await staff.call('createWebhook', { body: { url, events } as never });
      expect(answer.status).to.equal(422);
      expect(issueOf(answer)).to.match(/^body\.events/);
    }
  });

  it('are listed newest first', async () => {
    const [first, second] = [
      await createWebhook(staff, { url }),
      await createWebhook(staff, { url }),
    ];
    const ids = (await list()).map(({ id }) => id);
    expect(ids.slice(0, 2)).to.deep.equal([second.id, first.id]);
  });

  it('are changed, with their version', async () => {
    const { id } = await createWebhook(staff, { url });
    const next = 'https://new.example.com/';
    const changed = await update(id, { url: next, events: ['catalog.delete'], description: null });
    expect(expectOk(changed)).to.deep.include({
      url: next,
      events: ['catalog.delete'],
      version: 2,
    });
    expect(changed.headers.get('etag')).to.equal('"2"');
    const stale = await update(id, { description: 'late' }, { 'If-Match': '"1"' });
    expect(stale.status).to.equal(412);
    expect(expectOk(await update(id, { isActive: false }))).to.include({ isActive: false });
    const entries = (await store.audit()).filter(({ event }) => event === 'webhooks.update');
    expect(entries.at(-1)).to.deep.include({ entity_id: id, payload: { isActive: false } });
    expect((await update(uuidv7(), { isActive: false })).status).to.equal(404);
    expect((await update(id, {})).status).to.equal(422);
  });

  it('are used again after the server has disabled them', async () => {
    const { id } = await createWebhook(staff, { url });
    await store
      .knex('webhook_endpoints')
      .where({ id })
      .update({ is_active: false, disabled_reason: 'gone' });
    expect((await list()).find((each) => each.id === id)).to.include({ disabledReason: 'gone' });
    const active = { isActive: true, disabledReason: null };
    expect(expectOk(await update(id, { isActive: true }))).to.include(active);
  });

  it('get a new secret, and keep the previous one for a day', async () => {
    const { id, secret } = await createWebhook(staff, { url });
    const answer = await staff.call('rotateWebhookSecret', { params: { id } });
    const rotated = expectOk(answer);
    expect(rotated.secret)
      .to.match(/^whsec_/)
      .and.not.equal(secret);
    const hours = (Date.parse(rotated.previousSecretExpiresAt ?? '') - Date.now()) / 3_600_000;
    expect(hours).to.be.within(23.9, 24.1);
    expect(JSON.stringify(await list())).not.to.include(rotated.secret);
    const entry = (await store.audit()).find(({ event }) => event === 'webhooks.rotateSecret');
    expect(entry).to.deep.include({ entity_id: id, payload: {} });
    const missing = await staff.call('rotateWebhookSecret', { params: { id: uuidv7() } });
    expect(missing.status).to.equal(404);
  });

  it('are deleted', async () => {
    const { id } = await createWebhook(staff, { url });
    const stale = await staff.call('deleteWebhook', {
      params: { id },
      headers: { 'If-Match': '"7"' },
    });
    expect(stale.status).to.equal(412);
    expect(expectOk(await remove(id))).to.deep.equal({ id, deleted: true });
    expect((await remove(id)).status).to.equal(404);
    expect((await list()).map((each) => each.id)).not.to.include(id);
    const entry = (await store.audit()).find(({ event }) => event === 'webhooks.delete');
    expect(entry).to.include({ entity_id: id });
  });

  it('are for callers with webhooks:manage', async () => {
    const params = { id: (await createWebhook(staff, { url })).id };
    const anonymous = store.anonymous();
    for (const [caller, status] of [
      [anonymous, 401],
      [await store.withKey('catalog:read', 'jobs:admin'), 403],
      [await store.signedIn('manager'), 403],
    ] as const) {
      const body = { url, events: ['*' as const] };
      const answers = [
        await caller.call('createWebhook', { body }),
        await caller.call('listWebhooks'),
        await caller.call('updateWebhook', { params, body: { isActive: false } }),
        await caller.call('rotateWebhookSecret', { params }),
        await caller.call('testWebhook', { params }),
        await caller.call('listWebhookDeliveries', { params }),
        await caller.call('deleteWebhook', { params }),
      ];
      expect(answers.map((answer) => answer.status)).to.deep.equal(answers.map(() => status));
    }
    expectOk(await (await store.signedIn('admin')).call('listWebhooks'));
  });
});
