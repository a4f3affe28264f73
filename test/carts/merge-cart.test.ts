import { expect } from 'chai';
import { codesOf, createCart, setCart, storedCart, type TestCart } from '../support/carts.js';
import { createProduct, createVariants } from '../support/catalog.js';
import type { Client } from '../support/client.js';
import type { AnswerBody } from '../support/contract-types.js';
import { joinGroups } from '../support/customers.js';
import { setPrice } from '../support/pricing.js';
import { insertCartLines } from '../support/rows.js';
import { TestStore } from '../support/store.js';

describe('mergeCart', () => {
  let store: TestStore;
  let staff: Client;
  let jane: Client & { userId: string };
  let guests: TestCart;
  let mug: string;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
    mug = (await createProduct(staff, { stock: 100_000 })).id;
  });
  beforeEach(async () => {
    jane = await store.signedIn();
    guests = await createCart(store.anonymous());
    await guests.add(mug, 2);
  });
  after(() => store.close());

  const merge = (client: Client, cart = guests, headers: Record<string, string> = {}) =>
    client
      .with({ 'x-cart-secret': cart.secret, ...headers })
      .post<AnswerBody<'mergeCart'>>(`${cart.path}/merge`);

  it('assigns the guest cart to a customer without a cart', async () => {
    const answer = await merge(jane);
    expect(answer.status).to.equal(200);
    expect(answer.headers.get('etag')).to.equal('"3"');
    expect(answer.body.data).to.include({ id: guests.id, status: 'active', subtotal: 3998 });
    const customer = (await store.knex('customers').where({ user_id: jane.userId }).first()) as {
      id: string;
    };
    expect(answer.body.data).to.include({ customerId: customer.id });
    expect((await jane.get(guests.path)).status).to.equal(200);
    expect((await guests.read()).status, 'the secret proves nothing any more').to.equal(404);
    expect(await storedCart(store, guests)).to.include({ secret_hash: null });
    expect((await merge(jane)).status).to.equal(404);
  });

  it('adds the items to the customer’s open cart', async () => {
    const own = await createCart(jane);
    const { id: shirt } = await createProduct(staff);
    const [variantId] = (await createVariants(staff, shirt, 1)).map(({ id }) => id);
    await guests.add(shirt, 1, { variantId, notes: 'a gift' });
    await own.add(mug, 3);
    const answer = await merge(jane);
    expect(answer.body.data).to.include({ id: own.id, itemCount: 6, subtotal: 6 * 1999 });
    const [shirts, mugs] = answer.body.data.lineItems;
    expect(mugs).to.include({ entityId: mug, quantity: 5 });
    expect(shirts).to.include({ variantId, quantity: 1, notes: 'a gift' });
    expect((await own.read()).body.data).to.deep.equal(answer.body.data);
    const ended = (await guests.read()).body.data;
    expect(ended).to.deep.include({ status: 'merged', lineItems: [], itemCount: 0, version: 4 });
    expect((await merge(jane)).status).to.equal(409);
    expect((await guests.add(mug)).status).to.equal(409);
  });

  it('keeps currencies separate, and does not merge into closed or expired carts', async () => {
    const [euros, closed, expired] = [
      await createCart(jane, { currency: 'EUR' }),
      await createCart(jane),
      await createCart(jane),
    ];
    const past = new Date(Date.now() - 1000);
    await setCart(store, closed, { status: 'checking_out' });
    await setCart(store, expired, { expires_at: past });
    const answer = await merge(jane);
    expect(answer.body.data.id).to.equal(guests.id);
    expect((await euros.read()).body.data).to.include({ itemCount: 0, version: 1 });
    expect(await storedCart(store, closed)).to.include({ status: 'checking_out' });
  });

  it('caps a quantity at 9999 and warns', async () => {
    const own = await createCart(jane);
    await own.add(mug, 9998);
    const answer = await merge(jane);
    expect(answer.body.data).to.include({ itemCount: 9999 });
    expect(codesOf(answer)).to.deep.equal(['quantity_capped']);
    expect(answer.body.meta.warnings[0]?.itemId).to.equal(answer.body.data.lineItems[0]?.id);
  });

  it('reprices all items for the customer', async () => {
    const groupId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1a01';
    const { id: cup } = await createProduct(staff);
    await guests.add(cup);
    await createCart(jane);
    await joinGroups(store, jane, [groupId]);
    await setPrice(staff, cup, 1000, { customerGroupId: groupId });
    const answer = await merge(jane);
    expect(answer.body.data).to.include({ subtotal: 2 * 1999 + 1000 });
    expect(codesOf(answer)).to.deep.equal(['price_changed']);
  });

  it('requires the secret from every caller', async () => {
    const manager = await store.signedIn('manager');
    const other = await createCart(store.anonymous());
    const johns = await createCart(await store.signedIn());
    for (const client of [jane, manager]) {
      for (const secret of ['cs_wrong', other.secret]) {
        expect((await merge(client, { ...guests, secret })).status).to.equal(404);
      }
      expect((await client.post(`${guests.path}/merge`)).status).to.equal(404);
      expect((await merge(client, { ...johns, secret: guests.secret })).status).to.equal(404);
    }
    expect((await guests.read()).body.data).to.include({ customerId: null, version: 2 });
  });

  it('requires a session', async () => {
    expect((await merge(store.anonymous())).status).to.equal(401);
    expect((await merge(await store.withKey('cart:*'))).status).to.equal(401);
  });

  it('rejects a guest cart that is closed or expired', async () => {
    await setCart(store, guests, { status: 'checked_out' });
    expect((await merge(jane)).status).to.equal(409);
    await setCart(store, guests, { status: 'active', expires_at: new Date(Date.now() - 1000) });
    expect((await merge(jane)).status).to.equal(409);
  });

  it('rejects too many items and changes neither cart', async () => {
    const own = await createCart(jane);
    await insertCartLines(store.knex, own.id, 500);
    expect((await merge(jane)).status).to.equal(422);
    expect((await guests.read()).body.data).to.include({ status: 'active', itemCount: 2 });
  });

  it('merges once per Idempotency-Key', async () => {
    const key = { 'idempotency-key': 'merge-once-1' };
    const first = await merge(jane, guests, key);
    const second = await merge(jane, guests, key);
    expect([second.status, second.text]).to.deep.equal([200, first.text]);
    expect(second.headers.get('idempotent-replayed')).to.equal('true');
  });
});
