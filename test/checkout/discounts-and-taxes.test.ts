import { expect } from 'chai';
import { configuredShipping } from '../../src/adapters/shipping/configured-shipping.js';
import { configuredTax } from '../../src/adapters/tax/configured-tax.js';
import { createCart, type TestCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { type Client, expectOk } from '../support/client.js';
import { checkOut } from '../support/orders.js';
import { setPrice } from '../support/pricing.js';
import { createPromotion } from '../support/promotions.js';
import { insertGroup } from '../support/rows.js';
import { TestStore } from '../support/store.js';

const groupId = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a77';
const freeFrom = { USD: 2000 };

describe('checkout with a discount, tax of 10 % and shipping of 500, free from 2000', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    const method = { id: 'standard', name: 'Standard', amounts: { USD: 500 }, freeFrom };
    const shipping = configuredShipping([{ methods: [method] }]);
    const tax = configuredTax([{ country: 'US', rateBps: 1000, appliesToShipping: true }]);
    store = await TestStore.open({ services: { shipping, tax } });
    staff = await store.withKey('*:*');
    await insertGroup(store.knex, groupId);
    await createPromotion(staff, { code: 'TENTH' });
    await createPromotion(staff, { code: 'SHIP', type: 'free_shipping', value: 0 });
  });
  after(() => store.close());

  const guestOf = async (price: number): Promise<TestCart> => {
    const { id } = await createProduct(staff, { price });
    await setPrice(staff, id, 1, { customerGroupId: groupId });
    return createCart(store.anonymous(), { items: [[id, 1]] });
  };

  const cases: [price: number, codes: string[], ...totals: number[]][] = [
    [1000, [], 1000, 0, 500, 150, 1650],
    [1000, ['TENTH'], 1000, 100, 500, 140, 1540],
    [1000, ['SHIP'], 1000, 0, 0, 100, 1100],
    [2000, [], 2000, 0, 0, 200, 2200],
    [2222, ['TENTH'], 2222, 222, 0, 200, 2200],
    [2221, ['TENTH'], 2221, 222, 500, 250, 2749],
  ];
  for (const [price, promotionCodes, ...totals] of cases) {
    it(`of ${price} with ${promotionCodes.join() || 'no code'} has a total of ${totals[4]}`, async () => {
      const order = expectOk(await checkOut(await guestOf(price), { promotionCodes }));
      const { subtotal, discountTotal, shippingTotal, taxTotal, grandTotal } = order;
      expect([subtotal, discountTotal, shippingTotal, taxTotal, grandTotal]).to.deep.equal(totals);
    });
  }

  it("uses a customer group's price only when staff send the group", async () => {
    const input = { customerGroupIds: [groupId] };
    expect(expectOk(await checkOut(await guestOf(1000), input))).to.include({ subtotal: 1000 });
    const { id } = await guestOf(1000);
    const byStaff = await checkOut({ client: staff, id }, input);
    expect(expectOk(byStaff)).to.include({ subtotal: 1 });
  });

  it('rejects an expired cart', async () => {
    const cart = await guestOf(1000);
    const past = new Date(Date.now() - 1000);
    await store.knex('carts').where({ id: cart.id }).update({ expires_at: past });
    expect((await checkOut(cart)).status).to.equal(409);
    expect(await store.knex('orders').where({ cart_id: cart.id })).to.deep.equal([]);
  });
});
