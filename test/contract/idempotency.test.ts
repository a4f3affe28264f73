import { expect } from 'chai';
import { createCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { type Client, type Data, expectOk } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
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
  after(() => store.close());

  const freshKey = (): { 'Idempotency-Key': string } => ({ 'Idempotency-Key': `key-000${n++}` });
  const create = (client: Client, slug: string): Promise<Answer<Data>> =>
    client.post(brands, { slug, displayName: slug });
  const slugs = (): Promise<string[]> => store.knex('brands').pluck('slug');

  it('replays the first response byte for byte without doing the work again', async () => {
    const client = staff.with(freshKey());
    const first = await create(client, 'acme');
    const second = await create(client, 'acme');
    expect(first.status).to.equal(201);
    expect(first.headers.get('idempotent-replayed')).to.equal(null);
    expect([second.status, second.text]).to.deep.equal([201, first.text]);
    expect(second.headers.get('idempotent-replayed')).to.equal('true');
    for (const name of ['etag', 'content-type', 'content-length']) {
      expect([name, second.headers.get(name)]).to.deep.equal([name, first.headers.get(name)]);
    }
    expect(await slugs()).to.deep.equal(['acme']);
    expect((await store.audit()).map(({ event }) => event)).to.deep.equal(['catalog.brand.create']);
  });

  it('rejects the key with another body', async () => {
    const client = staff.with(freshKey());
    await create(client, 'beta');
    const other = await create(client, 'gamma');
    expect([other.status, other.body.error.code]).to.deep.equal([422, 'VALIDATION_FAILED']);
    expect(other.body.error.details?.issues).to.deep.equal([
      {
        path: 'header.idempotency-key',
        message: 'was used with another body',
        code: 'idempotency',
      },
    ]);
    expect(await slugs())
      .to.include('beta')
      .and.not.to.include('gamma');
  });

  it('is scoped to a caller and an operation', async () => {
    const header = freshKey();
    const other = (await store.withKey('catalog:*')).with(header);
    const body = { slug: 'zeta', name: 'Zeta' };
    for (const answer of [
      await create(staff.with(header), 'delta'),
      await create(other, 'epsilon'),
      await staff.with(header).post('/api/catalog/categories', body),
    ]) {
      expect([answer.status, answer.headers.get('idempotent-replayed')]).to.deep.equal([201, null]);
    }
    expect(await slugs()).to.include.members(['delta', 'epsilon']);
  });

  it('is released after an error', async () => {
    const header = freshKey();
    await create(staff, 'eta');
    const refused = await create(staff.with(header), 'eta');
    expect([refused.status, refused.body.error.message]).to.deep.equal([
      409,
      'This slug is already in use.',
    ]);
    await store.knex('brands').where({ slug: 'eta' }).delete();
    const made = await create(staff.with(header), 'eta');
    expect([made.status, made.headers.get('idempotent-replayed')]).to.deep.equal([201, null]);
  });

  it('lets one of many concurrent requests do the work', async () => {
    const client = staff.with(freshKey());
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(client, 'theta')));
    const done = answers.filter(({ status }) => status === 201);
    expect(new Set(done.map(({ text }) => text)).size).to.equal(1);
    const first = done.filter(({ headers }) => headers.get('idempotent-replayed') === null);
    expect(first).to.have.length(1);
    for (const { status, body } of answers.filter((answer) => !done.includes(answer))) {
      expect([status, body.error.message]).to.deep.equal([
        409,
        'A request with this Idempotency-Key is still running.',
      ]);
    }
    const made = await store.knex('brands').where({ slug: 'theta' });
    expect(made).to.have.length(1);
  });

  it('replays a response that is too large to store by reading the record again', async () => {
    const everything = await store.withKey('*:*');
    const cart = await createCart(store.anonymous());
    const client = cart.client.with(freshKey());
    const metadata = { note: 'x'.repeat(16_000) };
    const add = async (caller: Client): Promise<Answer<Data>> =>
      caller.post(`/api/carts/${cart.id}/items`, { entityId: item.id, quantity: 1, metadata });
    let item = await createProduct(everything);
    for (let i = 0; i < 4; i += 1) {
      expectOk(await add(cart.client));
      item = await createProduct(everything);
    }
    const first = await add(client);
    const second = await add(client);
    expect(first.text.length).to.be.above(65_536);
    expect([second.status, second.body]).to.deep.equal([201, first.body]);
    expect(second.headers.get('idempotent-replayed')).to.equal('true');
    expect(second.headers.get('etag')).to.equal(first.headers.get('etag'));
    const claimed = await store
      .knex<object>('idempotency_keys')
      .where({ record_id: cart.id })
      .first();
    expect(claimed).to.include({ status: 201, reply: null });
  });

  it('must be valid', async () => {
    for (const key of ['short', 'x'.repeat(256)]) {
      const answer = await create(staff.with({ 'Idempotency-Key': key }), 'iota');
      const issues = answer.body.error.details?.issues ?? [];
      expect([answer.status, answer.body.error.code]).to.deep.equal([422, 'VALIDATION_FAILED']);
      expect(issues.map(({ path }) => path)).to.deep.equal(['header.idempotency-key']);
    }
  });
});
