import { expect } from 'chai';
import { createCart, type TestCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { expectOk } from '../support/client.js';
import { checkOut, emailOf } from '../support/orders.js';
import { createPromotion } from '../support/promotions.js';
import { TestStore } from '../support/store.js';

describe('checkout without an email address', () => {
  let store: TestStore;
  let strict: TestStore;
  before(async () => {
    store = await TestStore.open();
    strict = await TestStore.open({ services: { requireEmail: true } });
  });
  after(() => Promise.all([store.close(), strict.close()]));

  async function guestOf(store: TestStore): Promise<TestCart> {
    const item = await createProduct(await store.withKey('*:*'));
    return createCart(store.anonymous(), { items: [[item.id, 1]] });
  }

  it('creates a guest order without an address', async () => {
    const order = expectOk(await checkOut(await guestOf(store), { email: undefined }));
    expect(order).to.include({ status: 'confirmed', email: null, customerId: null });
  });

  it('returns 422 and names the field when the store requires an address', async () => {
    const answer = await checkOut(await guestOf(strict), { email: undefined });
    expect(answer.status).to.equal(422);
    expect(answer.body.error.details?.issues).to.deep.equal([
      { path: 'body.email', message: 'is required', code: 'required' },
    ]);
    const cart = await guestOf(strict);
    expect(expectOk(await checkOut(cart)).email).to.equal(emailOf(cart.id));
  });

  it("uses the cart's address", async () => {
    const cart = await guestOf(strict);
    await strict.knex('carts').where({ id: cart.id }).update({ email: 'cart@example.com' });
    const order = expectOk(await checkOut(cart, { email: undefined }));
    expect(order.email).to.equal('cart@example.com');
  });

  it('rejects a code with a limit per customer', async () => {
    const staff = await store.withKey('promotions:*');
    await createPromotion(staff, { code: 'ONCE', usageLimitPerCustomer: 1 });
    const input = { email: undefined, promotionCodes: ['ONCE'] };
    const answer = await checkOut(await guestOf(store), input);
    expect(answer.body.error.details).to.deep.equal({ reason: 'promotion_rejected', code: 'ONCE' });
  });
});
