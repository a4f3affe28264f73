import { expect } from 'chai';
import type { TestCart } from '../support/carts.js';
import { expectOk } from '../support/client.js';
import { checkOut, type CheckoutAnswer } from '../support/orders.js';
import { StripeStore } from '../support/stripe-store.js';

describe('checkout of a cart with an order', () => {
  let stripeStore: StripeStore;
  before(async () => {
    stripeStore = await StripeStore.open();
  });
  after(() => stripeStore.close());

  const withKey = (cart: TestCart, key: string): Promise<CheckoutAnswer> =>
    checkOut(cart, {}, { 'Idempotency-Key': `${key}-${cart.id}` });

  it('returns 409 to another request, without the order', async () => {
    const cart = await stripeStore.createCart();
    const { id } = expectOk(await withKey(cart, 'first'));
    const answer = await withKey(cart, 'second');
    expect([answer.status, answer.body.error.code]).to.deep.equal([409, 'CONFLICT']);
    expect(answer.text).not.to.contain(id);
  });

  it("returns 409 while another provider processes the order's payment", async () => {
    const cart = await stripeStore.createCart();
    stripeStore.provider.die('after', 'authorize');
    expect((await withKey(cart, 'only')).status).to.equal(500);
    const payment = stripeStore.store.knex('payments').where({ status: 'authorizing' });
    await payment.clone().update({ provider: 'manual' });
    expect((await withKey(cart, 'only')).status).to.equal(409);
    await payment.clone().update({ provider: 'stripe' });
    const { id } = expectOk(await withKey(cart, 'only'));
    expect(stripeStore.paidAt(id)).to.include({ status: 'succeeded' });
  });
});
