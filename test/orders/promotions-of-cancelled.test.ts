import { expect } from 'chai';
import type { Client } from '../support/client.js';
import { changeOrderStatus, createFulfillment, createOrder } from '../support/orders.js';
import { createPromotion } from '../support/promotions.js';
import { TestStore } from '../support/store.js';

describe('promotion uses of a cancelled order', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
  });
  after(() => store.close());

  for (const [shipped, uses] of [
    [0, 0],
    [1, 1],
  ] as const) {
    it(`are ${uses} after ${shipped} of 2 units were fulfilled`, async () => {
      const { id: promotionId, code } = await createPromotion(staff);
      const checkout = { promotionCodes: [String(code)] };
      const order = await createOrder(staff, { quantity: 2, checkout });
      const count = store.knex('promotions').where({ id: promotionId }).first('usage_count');
      expect(await count).to.deep.equal({ usage_count: 1 });
      const lineItems = order.lineItems.map(({ id }) => ({
        orderLineItemId: id,
        quantity: shipped,
      }));
      if (shipped > 0) await createFulfillment(staff, order.id, { lineItems });
      await changeOrderStatus(staff, order.id, 'cancelled');
      expect(await count.clone()).to.deep.equal({ usage_count: uses });
    });
  }
});
