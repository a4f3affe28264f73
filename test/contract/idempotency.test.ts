import { expect } from 'chai';
import type { Client, Data } from '../support/client.js';
import type { Answer } from '../support/judge.js';
import { createItem, fillCart, must } from '../support/selling.js';
import { TestStore } from '../support/store.js';

const brands = '/api/catalog/brands';

describe('Idempotency-Key', () => {
  let store: TestStore;
  let staff: Client;
  let n = 0;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('catalog:*');
  });
  after(() => store.shut());

  const freshKey = (): { 'Idempotency-Key': string } => ({ 'Idempotency-Key': `key-000${n++}` });
  const create = (client: Client, slug: string): Promise<Answer<Data>> =>
    client.post(brands, { slug, displayName: slug });

  it('replays the first answer, byte for byte, and does nothing again', async () => {
    const client = staff.with(freshKey());
    const first = await create(client, 'acme');
    const second = await create(client, 'acme');
    expect(first.status).to.equal(201);
    expect(first.headers.get('idempotent-replayed')).to.equal(null);
    expect([second.status, second.text]).to.deep.equal([201, first.text]);
    expect(second.headers.get('idempotent-replayed')).to.equal('true');
    expect((await store.audit()).length).to.equal(1);
  });

  it('refuses the key with another body', async () => {
    const client = staff.with(freshKey());
    await create(client, 'beta');
    const other = await create(client, 'gamma');
    expect([other.status, other.body.error.code]).to.deep.equal([422, 'VALIDATION_FAILED']);
  });

  it('belongs to a caller and an operation', async () => {
    const header = freshKey();
    const other = (await store.withKey('catalog:*')).with(header);
    expect((await create(staff.with(header), 'delta')).status).to.equal(201);
    expect((await create(other, 'epsilon')).status).to.equal(201);
    const category = await staff
      .with(header)
      .post('/api/catalog/categories', { slug: 'zeta', name: 'Zeta' });
    expect(category.status).to.equal(201);
  });

  it('is free again after an error', async () => {
    const header = freshKey();
    await create(staff, 'eta');
    expect((await create(staff.with(header), 'eta')).status).to.equal(409);
    await store.knex('brands').where({ slug: 'eta' }).delete();
    expect((await create(staff.with(header), 'eta')).status).to.equal(201);
  });

  it('lets one of many parallel requests do the work', async () => {
    const client = staff.with(freshKey());
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(client, 'theta')));
    const statuses = answers.map(({ status }) => status);
    expect(statuses).to.include(201);
    expect(statuses.filter((status) => status !== 201 && status !== 409)).to.deep.equal([]);
    const texts = new Set(answers.filter((a) => a.status === 201).map(({ text }) => text));
    expect(texts.size).to.equal(1);
    const made = await store.knex('brands').where({ slug: 'theta' });
    expect(made).to.have.length(1);
  });

  it('replays an answer that is too large to be stored by reading its record again', async () => {
    const everything = await store.withKey('*:*');
    const guest = await fillCart(store.anonymous(), []);
    const client = guest.client.with(freshKey());
    const metadata = { note: 'x'.repeat(16_000) };
    const add = async (caller: Client): Promise<Answer<Data>> =>
      caller.post(`/api/carts/${guest.cartId}/items`, { entityId: item.id, quantity: 1, metadata });
    let item = await createItem(everything);
    for (let i = 0; i < 4; i += 1) {
      must(await add(guest.client));
      item = await createItem(everything);
    }
    const first = await add(client);
    const second = await add(client);
    expect(first.text.length).to.be.above(65_536);
    expect([second.status, second.body]).to.deep.equal([201, first.body]);
    expect(second.headers.get('idempotent-replayed')).to.equal('true');
    expect(second.headers.get('etag')).to.equal(first.headers.get('etag'));
    const claimed = await store
      .knex<object>('idempotency_keys')
      .where({ record_id: guest.cartId })
      .first();
    expect(claimed).to.include({ status: 201, reply: null });
  });

  it('must be a key', async () => {
    for (const key of ['short', 'x'.repeat(256)]) {
      const answer = await create(staff.with({ 'Idempotency-Key': key }), 'iota');
      expect(answer.status).to.equal(422);
      expect(answer.body.error.details?.issues?.[0]?.path).to.equal('header.idempotency-key');
    }
  });
});
