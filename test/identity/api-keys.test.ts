import { expect } from 'chai';
import { type Client, expectOk } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import { TestStore } from '../support/store.js';

const keys = '/api/api-keys';

describe('API keys', () => {
  let store: TestStore;
  let admin: Client & { key: string };
  before(async () => {
    store = await TestStore.open();
    admin = await store.withKey('api-keys:manage', 'catalog:*');
  });
  after(() => store.close());

  const make = async (body: Partial<Schema<'ApiKeyInput'>>): Promise<Schema<'CreatedApiKey'>> => {
    const erp = { name: 'ERP', permissions: ['catalog:create'], ...body };
    return expectOk(await admin.call('createApiKey', { body: erp }));
  };

  it('are returned once and stored as a hash', async () => {
    const { id, key } = await make({});
    const list = await admin.get(keys);
    const listed = list.body.data.find((row) => row.id === id);
    expect(listed?.['prefix']).to.be.a('string');
    expect(key.startsWith(String(listed?.['prefix']))).to.equal(true);
    expect(list.text).not.to.contain(key);
    const rows = JSON.stringify(await store.knex('api_keys').where({ id }));
    expect(rows).not.to.contain(key);
    expect(JSON.stringify(await store.audit())).not.to.contain(key);
  });

  it('are limited to their permissions', async () => {
    const { key } = await make({});
    const client = store.anonymous({ 'x-api-key': key });
    const created = await client.post('/api/catalog/entities', { type: 'product', slug: 'a' });
    expect(created.status).to.equal(201);
    expect((await client.delete('/api/catalog/entities/a')).status).to.equal(403);
    expect((await client.get(keys)).status).to.equal(403);
  });

  it('cannot have more permissions than their creator', async () => {
    for (const permission of ['*:*', 'webhooks:manage']) {
      const body = { name: 'Wide', permissions: [permission] };
      expect((await admin.post(keys, body)).status, permission).to.equal(403);
    }
  });

  it('are rejected immediately after they are revoked', async () => {
    const { id, key } = await make({});
    const client = store.anonymous({ 'x-api-key': key });
    expect((await client.get('/api/catalog/brands')).status).to.equal(200);
    expect((await admin.delete(`${keys}/${id}`)).body.data).to.deep.equal({ id, deleted: true });
    expect((await client.get('/api/catalog/brands')).status).to.equal(401);
    expect((await admin.delete(`${keys}/${id}`)).status).to.equal(404);
  });

  it('are rejected after they expire', async () => {
    const { id, key } = await make({ expiresAt: '2099-01-01T00:00:00Z' });
    const client = store.anonymous({ 'x-api-key': key });
    expect((await client.get('/api/catalog/brands')).status).to.equal(200);
    await store.knex('api_keys').where({ id }).update({ expires_at: '2020-01-01' });
    expect((await client.get('/api/catalog/brands')).status).to.equal(401);
    const past = { name: 'Old', permissions: [], expiresAt: '2020-01-01T00:00:00Z' };
    expect((await admin.post(keys, past)).status).to.equal(422);
  });

  it('are never treated as anonymous when they are invalid', async () => {
    for (const key of ['', 'x', 'cov_wrong', 'x'.repeat(5000), `${admin.key}x`]) {
      const answer = await store.anonymous({ 'x-api-key': key }).get('/api/catalog/brands');
      expect(answer.status, key.slice(0, 20)).to.equal(401);
    }
  });

  it('take precedence over a cookie', async () => {
    const owner = await store.signedIn('owner');
    const { key } = await make({});
    const answer = await owner.with({ 'x-api-key': key }).get(keys);
    expect(answer.status).to.equal(403);
  });
});
