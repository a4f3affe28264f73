import { expect } from 'chai';
import { codesOf, createCart, setCart, type TestCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import type { Client } from '../support/client.js';
import { setPrice } from '../support/pricing.js';
import { TestStore } from '../support/store.js';

const nothing = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e11';

describe('updateCartItem and removeCartItem', () => {
  let store: TestStore;
  let staff: Client;
  let cart: TestCart;
  let entityId: string;
  let line: string;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
  });
  beforeEach(async () => {
    cart = await createCart(store.anonymous());
    entityId = (await createProduct(staff)).id;
    const { lineItems } = (await cart.add(entityId, 2)).body.data;
    line = `${cart.path}/items/${lineItems[0]?.id}`;
  });
  after(() => store.close());

  const patch = (body: object) =>
    cart.client.patch<Awaited<ReturnType<typeof cart.read>>['body']>(line, body);

  it('sets the quantity and the notes', async () => {
    const answer = await patch({ quantity: 5 });
    expect(answer.status).to.equal(200);
    expect(answer.headers.get('etag')).to.equal('"3"');
    expect(answer.body.data).to.include({ itemCount: 5, subtotal: 9995, version: 3 });
    const noted = await patch({ notes: 'wrap it' });
    expect(noted.body.data.lineItems[0]).to.include({ quantity: 5, notes: 'wrap it' });
    expect((await patch({ notes: null })).body.data.lineItems[0]).to.include({ notes: null });
  });

  it('accepts only quantities from 1 to 9999', async () => {
    const wrong: object[] = [{}, { quantity: 0 }, { quantity: 10_000 }, { quantity: 1.5 }];
    wrong.push({ unitPriceSnapshot: 1 }, { entityId: nothing }, { quantity: 1, unitPrice: 1 });
    for (const body of wrong) {
      expect((await patch(body)).status, JSON.stringify(body)).to.equal(422);
    }
    expect((await patch({ quantity: 9999 })).status).to.equal(200);
  });

  it('removes an item once', async () => {
    const answer = await cart.client.delete<Awaited<ReturnType<typeof cart.read>>['body']>(line);
    expect(answer.status).to.equal(200);
    expect(answer.body.data).to.deep.include({ lineItems: [], itemCount: 0, subtotal: 0 });
    expect(answer.headers.get('etag')).to.equal('"3"');
    expect((await cart.client.delete(line)).status).to.equal(404);
    expect((await patch({ quantity: 1 })).status).to.equal(404);
    expect((await cart.client.delete(`${cart.path}/items/${nothing}`)).status).to.equal(404);
  });

  it('reprices all items', async () => {
    const { id: other } = await createProduct(staff, { price: 500 });
    await cart.add(other);
    await setPrice(staff, other, 700);
    const answer = await patch({ quantity: 1 });
    expect(answer.body.data).to.include({ subtotal: 1999 + 700 });
    expect(codesOf(answer)).to.deep.equal(['price_changed']);
    await store.knex('prices').where({ entity_id: other }).delete();
    const without = await patch({ quantity: 2 });
    expect(codesOf(without)).to.deep.equal(['price_missing']);
    expect(without.body.data).to.include({ subtotal: 2 * 1999 + 700 });
  });

  it('rejects a cart that is closed or expired', async () => {
    const statuses = async (): Promise<number[]> => [
      (await patch({ quantity: 1 })).status,
      (await cart.client.delete(line)).status,
    ];
    for (const status of ['checking_out', 'checked_out', 'merged', 'abandoned']) {
      await setCart(store, cart, { status });
      expect(await statuses(), status).to.deep.equal([409, 409]);
    }
    await setCart(store, cart, { status: 'active', expires_at: new Date(Date.now() - 1000) });
    expect(await statuses()).to.deep.equal([409, 409]);
  });

  it('checks If-Match', async () => {
    const late = cart.client.with({ 'if-match': '"1"' });
    expect((await late.patch(line, { quantity: 1 })).status).to.equal(412);
    expect((await late.delete(line)).status).to.equal(412);
    const now = cart.client.with({ 'if-match': '"2"' });
    expect((await now.patch(line, { quantity: 1 })).status).to.equal(200);
    expect((await now.with({ 'if-match': '"3"' }).delete(line)).status).to.equal(200);
  });

  it('rejects invalid ids and bodies', async () => {
    expect((await cart.client.patch(`${cart.path}/items/1`, { quantity: 1 })).status).to.equal(422);
    expect((await cart.client.delete('/api/carts/1/items/1')).status).to.equal(422);
    const text = { raw: '{}', headers: { 'content-type': 'text/plain' } };
    expect((await cart.client.send('PATCH', line, undefined, text)).status).to.equal(415);
    const broken = { raw: '{', headers: { 'content-type': 'application/json' } };
    expect((await cart.client.send('PATCH', line, undefined, broken)).status).to.equal(400);
  });
});
