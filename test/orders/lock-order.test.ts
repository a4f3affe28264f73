import { expect } from 'chai';
import { Order, type OrderWithLines } from '../../src/models/Order.js';
import { OrderLineItem } from '../../src/models/OrderLineItem.js';
import { createOrder } from '../support/orders.js';
import { TestStore } from '../support/store.js';
import { untilLockIsAwaited } from '../support/waiting.js';

describe('Order.lock', () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open();
  });
  after(() => store.close());

  it('returns the lines as the previous transaction left them', async () => {
    const { id } = await createOrder(await store.withKey('*:*'), { quantity: 2 });
    const refunded = (order: OrderWithLines | undefined): unknown =>
      order?.lineItems[0]?.refundedQuantity;
    let waiting: Promise<unknown> = Promise.resolve();
    await store.knex.transaction(async (first) => {
      const order = await Order.lock(first, id);
      waiting = store.knex.transaction(async (second) => refunded(await Order.lock(second, id)));
      await untilLockIsAwaited(store.knex, waiting);
      const orderLineItemId = order?.lineItems[0]?.id ?? '';
      await OrderLineItem.countUnits(first, 'refundedQuantity', [{ orderLineItemId, quantity: 1 }]);
    });
    expect(await waiting).to.equal(1);
  });
});
