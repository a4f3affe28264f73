import { expect } from 'chai';
import type { Data } from '../support/client.js';
import type { Answer } from '../support/contract-checker.js';
import { checkOut, expectOk, type Guest } from '../support/selling.js';
import { StripeStore } from '../support/stripe-store.js';

describe('checkout of a cart with an order', () => {
  let stripeStore: StripeStore;
  before(async () => {
    stripeStore = await StripeStore.open();
  });
  after(() => stripeStore.close());

  const withKey = (guest: Guest, key: string): Promise<Answer<Data>> =>
    checkOut(guest, {}, { 'Idempotency-Key': `${key}-${guest.cartId}` });

  it('returns 409 to another request, without the order', async () => {
    const guest = await stripeStore.guest();
    const { id } = expectOk(await withKey(guest, 'first'));
    const answer = await withKey(guest, 'second');
    expect([answer.status, answer.body.error.code]).to.deep.equal([409, 'CONFLICT']);
    expect(answer.text).not.to.contain(id);
  });

  it("returns 409 while another provider processes the order's payment", async () => {
    const guest = await stripeStore.guest();
    stripeStore.provider.die('after', 'authorize');
    expect((await withKey(guest, 'only')).status).to.equal(500);
    const payment = stripeStore.store.knex('payments').where({ status: 'authorizing' });
    await payment.clone().update({ provider: 'manual' });
    expect((await withKey(guest, 'only')).status).to.equal(409);
    await payment.clone().update({ provider: 'stripe' });
    const { id } = expectOk(await withKey(guest, 'only'));
    expect(stripeStore.paidAt(id)).to.include({ status: 'succeeded' });
  });
});
