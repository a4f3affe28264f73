import { expect } from 'chai';
import {
  checkOut,
  createItem,
  emailOf,
  fillCart,
  expectOk,
  type Guest,
} from '../support/selling.js';
import { insertPromotion } from '../support/promotions.js';
import { TestStore } from '../support/store.js';

describe('checkout without an email address', () => {
  let store: TestStore;
  let strict: TestStore;
  before(async () => {
    store = await TestStore.open();
    strict = await TestStore.open({ services: { requireEmail: true } });
  });
  after(() => Promise.all([store.close(), strict.close()]));

  async function guestOf(store: TestStore): Promise<Guest> {
    const item = await createItem(await store.withKey('*:*'));
    return fillCart(store.anonymous(), [[item.id, 1]]);
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
    const guest = await guestOf(strict);
    expect(expectOk(await checkOut(guest))['email']).to.equal(emailOf(guest.cartId));
  });

  it("uses the cart's address", async () => {
    const guest = await guestOf(strict);
    await strict.knex('carts').where({ id: guest.cartId }).update({ email: 'cart@example.com' });
    const order = expectOk(await checkOut(guest, { email: undefined }));
    expect(order['email']).to.equal('cart@example.com');
  });

  it('rejects a code with a limit per customer', async () => {
    await insertPromotion(store.knex, { code: 'ONCE', usageLimitPerCustomer: 1 });
    const input = { email: undefined, promotionCodes: ['ONCE'] };
    const answer = await checkOut(await guestOf(store), input);
    expect(answer.body.error.details).to.deep.equal({ reason: 'promotion_rejected', code: 'ONCE' });
  });
});
