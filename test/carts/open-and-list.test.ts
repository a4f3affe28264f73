import { expect } from 'chai';
import { createCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import type { Client } from '../support/client.js';
import { TestStore } from '../support/store.js';

const unknownId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1c01';

describe('createCart', () => {
  let store: TestStore;
  let jane: Client & { userId: string };
  before(async () => {
    store = await TestStore.open();
    jane = await store.signedIn();
  });
  after(() => store.close());

  const customerIdOf = async ({ userId }: { userId: string }): Promise<string> => {
    const [row] = (await store.knex('customers').where({ user_id: userId })) as { id: string }[];
    return row?.id ?? '';
  };

  it('returns a cart and its secret to a guest', async () => {
    const answer = await store.anonymous().post('/api/carts');
    expect(answer.status).to.equal(201);
    expect(answer.headers.get('etag')).to.equal('"1"');
    const { secret, expiresAt, ...cart } = answer.body.data;
    expect(cart).to.deep.include({ customerId: null, status: 'active', currency: 'USD' });
    expect(cart).to.deep.include({ lineItems: [], itemCount: 0, subtotal: 0, metadata: {} });
    expect(secret).to.match(/^cs_/);
    const days = (Date.parse(String(expiresAt)) - Date.now()) / 86_400_000;
    expect(days).to.be.closeTo(7, 0.01);
  });

  it('accepts currency, email, and metadata', async () => {
    const body = { currency: 'EUR', email: 'guest@example.com', metadata: { gift: true } };
    const { data } = (await store.anonymous().post('/api/carts', body)).body;
    expect(data).to.deep.include(body);
  });

  it('gives a customer only their own cart, without a secret', async () => {
    const { data } = (await jane.post('/api/carts')).body;
    const own = await customerIdOf(jane);
    expect(data).to.include({ customerId: own }).and.not.have.property('secret');
    expect((await jane.post('/api/carts', { customerId: own })).status).to.equal(201);
    const john = await store.signedIn();
    const refused = await john.post('/api/carts', { customerId: own });
    expect([refused.status, refused.body.error.code]).to.deep.equal([403, 'FORBIDDEN']);
    const key = await store.withKey('cart:create');
    expect((await key.post('/api/carts', { customerId: own })).status).to.equal(403);
  });

  it('ignores a customer id that a guest sends', async () => {
    await jane.post('/api/carts');
    const body = { customerId: await customerIdOf(jane) };
    const { data } = (await store.anonymous().post('/api/carts', body)).body;
    expect(data).to.include({ customerId: null }).and.have.property('secret');
  });

  it('lets staff create a cart for a customer', async () => {
    await jane.post('/api/carts');
    const customerId = await customerIdOf(jane);
    for (const staff of [await store.withKey('cart:*'), await store.signedIn('manager')]) {
      const { data } = (await staff.post('/api/carts', { customerId })).body;
      expect(data).to.include({ customerId }).and.not.have.property('secret');
      const missing = await staff.post('/api/carts', { customerId: unknownId });
      expect([missing.status, missing.body.error.message]).to.deep.equal([
        404,
        'Customer not found.',
      ]);
      const own = (await staff.post('/api/carts')).body.data;
      expect(own).to.not.include({ customerId });
    }
  });

  it('rejects invalid input', async () => {
    const anonymous = store.anonymous();
    const wrong: object[] = [{ currency: 'usd' }, { email: 'x' }, { status: 'checked_out' }];
    wrong.push({ metadata: { text: 'x'.repeat(17_000) } }, { secret: 'cs_mine' }, { subtotal: 1 });
    for (const body of wrong) {
      expect((await anonymous.post('/api/carts', body)).status, JSON.stringify(body)).to.equal(422);
    }
    const key = await store.withKey('catalog:read');
    expect((await key.post('/api/carts')).status).to.equal(403);
    const text = { raw: '{}', headers: { 'content-type': 'text/plain' } };
    expect((await anonymous.post('/api/carts', undefined, text)).status).to.equal(415);
    const broken = { raw: '{', headers: { 'content-type': 'application/json' } };
    expect((await anonymous.post('/api/carts', undefined, broken)).status).to.equal(400);
  });
});

describe('listCarts', () => {
  let store: TestStore;
  let staff: Client;
  const ids: string[] = [];
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('cart:manage');
    const { id: entityId } = await createProduct(await store.withKey('*:*'));
    const jane = await store.signedIn();
    for (const client of [store.anonymous(), jane, store.anonymous()]) {
      ids.push((await createCart(client)).id);
    }
    await createCart(store.anonymous(), { items: [[entityId, 3]] });
    const old = '2026-01-01T00:00:00Z';
    await store
      .knex('carts')
      .where({ id: ids[0] })
      .update({ status: 'abandoned', updated_at: old });
  });
  after(() => store.close());

  const listed = async (query: string): Promise<string[]> =>
    (await staff.get(`/api/carts${query}`)).body.data.map(({ id }) => id);

  it('returns pages with totals, last changed first', async () => {
    const answer = await staff.get('/api/carts?limit=2');
    expect(answer.body.meta.pagination).to.include({ total: 4, totalPages: 2 });
    expect(answer.body.data[0]).to.include({ itemCount: 3, subtotal: 5997, version: 2 });
    expect(answer.body.data[0]).to.not.have.any.keys('secret', 'secretHash', 'lineItems');
    expect(await listed('?limit=2&page=2')).to.deep.equal([ids[1], ids[0]]);
  });

  it('filters', async () => {
    expect(await listed('?status=abandoned')).to.deep.equal([ids[0]]);
    expect(await listed('?olderThan=2026-02-01T00:00:00Z')).to.deep.equal([ids[0]]);
    expect(await listed('?hasCustomer=true')).to.deep.equal([ids[1]]);
    expect(await listed('?hasCustomer=false')).to.have.length(3);
    expect(await listed('?hasCustomer=true&status=abandoned')).to.deep.equal([]);
  });

  it('rejects invalid filters', async () => {
    for (const query of ['?status=open', '?olderThan=yesterday', '?hasCustomer=1', '?limit=0']) {
      expect((await staff.get(`/api/carts${query}`)).status, query).to.equal(422);
    }
  });

  it('requires staff permissions', async () => {
    expect((await store.anonymous().get('/api/carts')).status).to.equal(401);
    const others = [await store.signedIn(), await store.withKey('cart:read')];
    for (const other of others) expect((await other.get('/api/carts')).status).to.equal(403);
    expect((await (await store.signedIn('manager')).get('/api/carts')).status).to.equal(200);
  });
});
