import { expect } from 'chai';
import {
  codesOf,
  createCart,
  issueOf,
  setCart,
  storedCart,
  type TestCart,
} from '../support/carts.js';
import { createProduct, createVariants } from '../support/catalog.js';
import type { Client } from '../support/client.js';
import { joinGroups } from '../support/customers.js';
import { setPrice } from '../support/pricing.js';
import { insertCartLines, insertGroup } from '../support/rows.js';
import { TestStore } from '../support/store.js';

const nothing = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11';

describe('addCartItem', () => {
  let store: TestStore;
  let staff: Client;
  let cart: TestCart;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
  });
  beforeEach(async () => {
    cart = await createCart(store.anonymous());
  });
  after(() => store.close());

  const added = async (entityId: string, more: object = {}): Promise<[number, string]> => {
    const answer = await cart.add(entityId, 1, more);
    return [answer.status, answer.status === 422 ? issueOf(answer) : ''];
  };

  it('returns the whole cart', async () => {
    const { id: entityId } = await createProduct(staff, { title: 'Blue Widget' });
    const answer = await cart.add(entityId, 2, { notes: 'a gift', metadata: { engraving: 'J' } });
    expect(answer.status).to.equal(201);
    expect(answer.headers.get('etag')).to.equal('"2"');
    expect(answer.body.meta.warnings).to.deep.equal([]);
    expect(answer.body.data).to.include({ itemCount: 2, subtotal: 3998, version: 2 });
    const [line] = answer.body.data.lineItems;
    expect(line).to.deep.include({ entityId, variantId: null, title: 'Blue Widget', quantity: 2 });
    expect(line).to.deep.include({ unitPriceSnapshot: 1999, lineTotal: 3998, currency: 'USD' });
    expect(line).to.deep.include({ notes: 'a gift', metadata: { engraving: 'J' } });
    expect((await cart.read()).body).to.deep.equal(answer.body);
    expect(await storedCart(store, cart)).to.include({ item_count: 2, subtotal: 3998 });
  });

  it('adds quantities of equal items and keeps variants separate', async () => {
    const { id: entityId } = await createProduct(staff);
    await cart.add(entityId, 2, { notes: 'first' });
    const again = await cart.add(entityId, 3);
    expect(again.body.data.lineItems).to.have.length(1);
    expect(again.body.data.lineItems[0]).to.include({ quantity: 5, notes: 'first' });
    const { id: shirt } = await createProduct(staff);
    for (const { id: variantId } of await createVariants(staff, shirt, 2)) {
      expect((await cart.add(shirt, 1, { variantId })).status).to.equal(201);
    }
    expect((await cart.read()).body.data.lineItems).to.have.length(3);
  });

  it('uses the server’s price and warns when the caller sends another one', async () => {
    const { id: entityId } = await createProduct(staff);
    const cheap = await cart.add(entityId, 1, { unitPriceSnapshot: 1 });
    expect(cheap.body.data).to.include({ subtotal: 1999 });
    expect(codesOf(cheap)).to.deep.equal(['price_changed']);
    expect(cheap.body.meta.warnings[0]?.itemId).to.equal(cheap.body.data.lineItems[0]?.id);
    expect(codesOf(await cart.add(entityId, 1, { unitPriceSnapshot: 1999 }))).to.deep.equal([]);
  });

  it('uses the prices of the customer’s groups, whoever adds the item', async () => {
    const groupId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d1a01';
    const { id: entityId } = await createProduct(staff, { price: null });
    await insertGroup(store.knex, groupId);
    await setPrice(staff, entityId, 1500, { customerGroupId: groupId });
    expect(await added(entityId)).to.deep.equal([422, 'body.entityId']);
    const jane = await store.signedIn();
    const own = await createCart(jane);
    await joinGroups(store, jane, [groupId]);
    expect((await own.add(entityId)).body.data.subtotal).to.equal(1500);
    const byStaff = await staff.post(`${own.path}/items`, { entityId, quantity: 1 });
    expect(byStaff.body.data).to.include({ subtotal: 3000 });
  });

  it('rejects items that are not for sale', async () => {
    for (const status of ['draft', 'archived', 'discontinued'] as const) {
      const { id: entityId } = await createProduct(staff, { status });
      expect(await added(entityId), status).to.deep.equal([422, 'body.entityId']);
    }
    expect(await added(nothing)).to.deep.equal([422, 'body.entityId']);
    const { id: draft } = await createProduct(staff, { status: 'draft' });
    const [hidden, unknown] = [await cart.add(draft), await cart.add(nothing)];
    expect(hidden.body.error.details).to.deep.equal(unknown.body.error.details);
  });

  it('requires an active variant of the entity when the entity has variants', async () => {
    const { id: shirt } = await createProduct(staff);
    const ids = (await createVariants(staff, shirt, 2)).map(({ id }) => id);
    const [variantId = '', old = ''] = ids;
    await store.knex('variants').where({ id: old }).update({ status: 'discontinued' });
    const { id: other } = await createProduct(staff);
    expect(await added(shirt)).to.deep.equal([422, 'body.variantId']);
    expect(await added(shirt, { variantId: null })).to.deep.equal([422, 'body.variantId']);
    expect(await added(shirt, { variantId: old })).to.deep.equal([422, 'body.variantId']);
    expect(await added(shirt, { variantId: nothing })).to.deep.equal([422, 'body.variantId']);
    expect(await added(other, { variantId })).to.deep.equal([422, 'body.variantId']);
    expect(await added(shirt, { variantId })).to.deep.equal([201, '']);
  });

  it('rejects an item without a price in the cart’s currency', async () => {
    expect(await added((await createProduct(staff, { price: null })).id)).to.deep.equal([
      422,
      'body.entityId',
    ]);
    const { id: inEuros } = await createProduct(staff, { currency: 'EUR' });
    expect(await added(inEuros)).to.deep.equal([422, 'body.entityId']);
    expect(await added((await createProduct(staff, { price: 0 })).id)).to.deep.equal([201, '']);
  });

  it('accepts whole quantities up to 9999 in total', async () => {
    const { id: entityId } = await createProduct(staff);
    for (const quantity of [0, -1, 1.5, 10_000, Number('1e308'), '2', null]) {
      const answer = await cart.client.post(`${cart.path}/items`, { entityId, quantity });
      expect(answer.status, String(quantity)).to.equal(422);
    }
    expect((await cart.add(entityId, 9998)).status).to.equal(201);
    expect(await added(entityId)).to.deep.equal([201, '']);
    expect(await added(entityId)).to.deep.equal([422, 'body.quantity']);
    expect((await cart.read()).body.data).to.include({ itemCount: 9999 });
  });

  it('rejects a subtotal above the safe integer range', async () => {
    const { id: entityId } = await createProduct(staff, { price: Number.MAX_SAFE_INTEGER });
    expect((await cart.add(entityId, 2)).status).to.equal(422);
    expect((await cart.read()).body.data).to.include({ itemCount: 0, version: 1 });
  });

  it('accepts up to 500 items', async () => {
    const [held = ''] = await insertCartLines(store.knex, cart.id, 500);
    expect(await added((await createProduct(staff)).id)).to.deep.equal([422, 'cart.lineItems']);
    expect(await added(held)).to.deep.equal([201, '']);
  });

  it('rejects properties that the caller cannot set', async () => {
    const { id: entityId } = await createProduct(staff);
    for (const more of [
      { unitPrice: 1 },
      { id: nothing },
      { title: 'Free' },
      { currency: 'EUR' },
    ]) {
      const body = { entityId, quantity: 1, ...more };
      const { status } = await cart.client.post(`${cart.path}/items`, body);
      expect(status, JSON.stringify(more)).to.equal(422);
    }
    const metadata = { text: 'x'.repeat(17_000) };
    expect(await added(entityId, { metadata })).to.deep.equal([422, 'body.metadata']);
  });

  it('rejects a cart that is closed or expired', async () => {
    const { id: entityId } = await createProduct(staff);
    for (const status of ['checking_out', 'checked_out', 'merged', 'abandoned']) {
      await setCart(store, cart, { status });
      expect((await cart.add(entityId)).status, status).to.equal(409);
    }
    await setCart(store, cart, { status: 'active', expires_at: new Date(Date.now() - 1000) });
    expect((await cart.add(entityId)).status).to.equal(409);
  });

  it('extends the expiry', async () => {
    const soon = new Date(Date.now() + 60_000);
    await setCart(store, cart, { expires_at: soon });
    const { data } = (await cart.add((await createProduct(staff)).id)).body;
    expect(Date.parse(data.expiresAt) - Date.now()).to.be.closeTo(7 * 86_400_000, 60_000);
  });

  it('checks If-Match', async () => {
    const { id: entityId } = await createProduct(staff);
    const body = { entityId, quantity: 1 };
    const post = (tag: string) =>
      cart.client.with({ 'if-match': tag }).post(`${cart.path}/items`, body);
    expect((await post('"1"')).status).to.equal(201);
    const late = await post('"1"');
    expect([late.status, late.body.error.code]).to.deep.equal([412, 'PRECONDITION_FAILED']);
    expect((await cart.read()).body.data).to.include({ itemCount: 1 });
  });

  it('adds the item once per Idempotency-Key', async () => {
    const { id: entityId } = await createProduct(staff);
    const client = cart.client.with({ 'idempotency-key': 'add-once-1' });
    const body = { entityId, quantity: 1 };
    const first = await client.post(`${cart.path}/items`, body);
    const second = await client.post(`${cart.path}/items`, body);
    expect(second.text).to.equal(first.text);
    expect(second.headers.get('idempotent-replayed')).to.equal('true');
    expect((await cart.read()).body.data).to.include({ itemCount: 1 });
  });

  it('emits cart.afterAddItem with the current item', async () => {
    const { id: entityId } = await createProduct(staff);
    await cart.add(entityId, 1);
    const item = (await cart.add(entityId, 2)).body.data.lineItems[0];
    const events = (await store.events()).filter(({ payload }) => payload['cartId'] === cart.id);
    expect(events).to.have.length(2);
    expect(events[1]).to.deep.equal({
      name: 'cart.afterAddItem',
      payload: { cartId: cart.id, item },
    });
    const refused = (await store.events()).length;
    await cart.add(nothing);
    expect(await store.events()).to.have.length(refused);
  });
});
