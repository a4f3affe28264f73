import { expect } from 'chai';
import { createCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { type Data, expectOk } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import { changeOrderStatus, checkOut } from '../support/orders.js';
import { TestStore } from '../support/store.js';

describe('internal properties of an order', () => {
  it('are in no response and no event', async () => {
    const store = await TestStore.open();
    const staff = await store.withKey('*:*');
    const { id: itemId } = await createProduct(staff);
    const cart = await createCart(store.anonymous(), { items: [[itemId, 1]] });
    const { id } = expectOk(await checkOut(cart, {}, { 'Idempotency-Key': 'key-of-the-checkout' }));
    await changeOrderStatus(staff, id, 'processing');
    const orders = store.knex<Record<string, string>>('orders');
    const known = Object.values(await orders.first('cart_secret_hash', 'checkout_key'));
    expect(known).to.have.length(2);
    const told = [
      JSON.stringify(await store.events()),
      (await staff.get(`/api/orders/${id}`)).text,
      (await cart.client.get(`/api/orders/${id}`)).text,
      (await staff.get('/api/orders')).text,
    ];
    for (const text of told) {
      expect(text).to.contain(id);
      for (const secret of known) expect(text).not.to.contain(secret);
    }
    await store.close();
  });
});

describe('text that PostgreSQL cannot store', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open();
  });
  after(() => store.close());

  for (const [path, field] of [
    ['/api/catalog/entities?category=%00', 'query.category'],
    ['/api/catalog/entities/%00', 'path.idOrSlug'],
  ] as const) {
    it(`returns 422 and names ${field}`, async () => {
      const { status, body } = await store.anonymous().get(path);
      expect(status).to.equal(422);
      expect(body.error.details?.issues).to.deep.include({
        path: field,
        message: 'must not contain NUL characters',
        code: 'nul',
      });
    });
  }
});

describe('nested values', () => {
  it('are validated up to 32 levels and rejected below', async () => {
    const store = await TestStore.open();
    const staff = await store.withKey('catalog:*');
    const create = (levels: number): Promise<Answer<Data>> => {
      const raw = `${'{"a":'.repeat(levels)}{}${'}'.repeat(levels)}`;
      const metadata = JSON.parse(raw) as object;
      return staff.post('/api/catalog/brands', { slug: 'acme', displayName: 'Acme', metadata });
    };
    for (const levels of [31, 1000]) {
      const { status, body } = await create(levels);
      expect([status, body.error.details?.issues?.[0]?.code]).to.deep.equal([422, 'depth']);
    }
    expect((await create(30)).status).to.equal(201);
    await store.close();
  });
});
