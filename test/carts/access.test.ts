import { expect } from 'chai';
import { createCart, storedCart, type TestCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import type { Client, Data } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import { TestStore } from '../support/store.js';

const unknown = '/api/carts/018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e01';
const unknownItem = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0e11';

/** Each operation on a cart, and its response to a caller with access. */
const operations: [string, (c: Client, path: string, itemId: string) => Promise<Answer<Data>>][] = [
  ['getCart', (c, path) => c.get(path)],
  ['addCartItem', (c, path) => c.post(`${path}/items`, { entityId, quantity: 1 })],
  ['updateCartItem', (c, path, itemId) => c.patch(`${path}/items/${itemId}`, { quantity: 2 })],
  ['removeCartItem', (c, path, itemId) => c.delete(`${path}/items/${itemId}`)],
];

let entityId: string;

describe('access to a cart', () => {
  let store: TestStore;
  let staff: Client;
  let jane: Client & { userId: string };
  let john: Client & { userId: string };
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
    entityId = (await createProduct(staff)).id;
    jane = await store.signedIn();
    john = await store.signedIn();
  });
  after(() => store.close());

  const filled = async (client: Client): Promise<{ cart: TestCart; itemId: string }> => {
    const cart = await createCart(client);
    const { body } = await cart.add(entityId);
    return { cart, itemId: body.data.lineItems[0]?.id ?? '' };
  };
  const secretOf = ({ secret }: TestCart): Record<string, string> => ({ 'x-cart-secret': secret });

  for (const [name, call] of operations) {
    describe(name, () => {
      const ok = name === 'addCartItem' ? 201 : 200;

      it('allows a guest with the secret', async () => {
        const { cart, itemId } = await filled(store.anonymous());
        expect((await call(cart.client, cart.path, itemId)).status).to.equal(ok);
        const signedIn = await filled(store.anonymous());
        const held = john.with(secretOf(signedIn.cart));
        expect((await call(held, signedIn.cart.path, signedIn.itemId)).status).to.equal(ok);
      });

      it('allows the customer who owns the cart', async () => {
        const { cart, itemId } = await filled(jane);
        expect((await call(jane, cart.path, itemId)).status).to.equal(ok);
      });

      it('allows staff with cart:manage', async () => {
        const manager = await store.signedIn('manager');
        const key = await store.withKey('cart:*');
        for (const staff of [manager, key]) {
          const guests = await filled(store.anonymous());
          expect((await call(staff, guests.cart.path, guests.itemId)).status).to.equal(ok);
          const janes = await filled(jane);
          expect((await call(staff, janes.cart.path, janes.itemId)).status).to.equal(ok);
        }
      });

      it('returns the same 404 to any other caller, whether or not the cart exists', async () => {
        const guests = await filled(store.anonymous());
        const other = await createCart(store.anonymous());
        const janes = await filled(jane);
        const key = await store.withKey('cart:read', 'cart:update');
        const strangers = [
          store.anonymous(),
          store.anonymous({ 'x-cart-secret': 'cs_wrong' }),
          store.anonymous(secretOf(other)),
          john,
          john.with(secretOf(other)),
          key,
        ];
        for (const stranger of strangers) {
          const answers = [
            await call(stranger, unknown, unknownItem),
            await call(stranger, guests.cart.path, guests.itemId),
            await call(stranger, janes.cart.path, janes.itemId),
          ];
          expect(answers.map(({ status }) => status)).to.deep.equal([404, 404, 404]);
          const messages = new Set(answers.map(({ body }) => body.error.message));
          expect([...messages]).to.deep.equal(['Cart not found.']);
        }
        expect((await guests.cart.read()).body.data).to.include({ itemCount: 1, version: 2 });
        expect((await janes.cart.read()).body.data).to.include({ itemCount: 1, version: 2 });
      });

      it('rejects an API key without the permission', async () => {
        const { cart, itemId } = await filled(store.anonymous());
        const key = (await store.withKey('catalog:read')).with(secretOf(cart));
        expect((await call(key, cart.path, itemId)).status).to.equal(403);
      });
    });
  }

  it('accepts the secret in the header only', async () => {
    const { cart } = await filled(store.anonymous());
    const query = `?secret=${cart.secret}&x-cart-secret=${cart.secret}`;
    const anonymous = store.anonymous();
    const read = await anonymous.get(cart.path + query);
    const added = await anonymous.post(`${cart.path}/items${query}`, { entityId, quantity: 1 });
    expect([read.status, added.status]).to.deep.equal([422, 422]);
  });

  it('returns 404 for an item of another cart', async () => {
    const mine = await createCart(jane);
    const { itemId } = await filled(jane);
    const path = `${mine.path}/items/${itemId}`;
    const updated = await jane.patch(path, { quantity: 2 });
    const removed = await jane.delete(path);
    expect([updated.status, removed.status]).to.deep.equal([404, 404]);
    expect(removed.body.error.message).to.equal('Cart item not found.');
  });

  it('allows only staff after the customer was deleted', async () => {
    const jim = await store.signedIn();
    const { cart } = await filled(jim);
    await store.knex('customers').where({ user_id: jim.userId }).delete();
    expect((await cart.read()).status).to.equal(404);
    const key = await store.withKey('cart:*');
    expect((await key.get(cart.path)).status).to.equal(200);
  });

  it('stores the secret as a hash and never returns or logs it', async () => {
    const { cart, itemId } = await filled(store.anonymous());
    const answers = [await cart.read()];
    answers.push(await cart.client.patch(`${cart.path}/items/${itemId}`, { quantity: 3 }));
    const staff = await store.withKey('cart:*');
    const list = await staff.get('/api/carts?limit=100');
    const { secret_hash: hash } = await storedCart(store, cart);
    const told = [
      ...answers.map(({ text }) => text),
      list.text,
      JSON.stringify([await store.events(), await store.audit()]),
      store.log.join('\n'),
    ].join('\n');
    expect(told).to.not.include(cart.secret);
    expect(told).to.not.include(hash);
    expect(cart.secret).to.match(/^cs_[\w-]{43}$/);
    expect(hash)
      .to.match(/^[\w-]{43}$/)
      .and.not.equal(cart.secret.slice(3));
  });
});
