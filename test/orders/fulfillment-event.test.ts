import { expect } from 'chai';
import { expectOk } from '../support/client.js';
import { changeOrderStatus, createOrder } from '../support/orders.js';
import { TestStore } from '../support/store.js';

describe('fulfillment.create', () => {
  it("is emitted once per fulfillment, with the fulfillment's representation", async () => {
    const store = await TestStore.open();
    const staff = await store.withKey('*:*');
    const order = await createOrder(staff, { quantity: 3 });
    const [line] = order.lineItems;
    const path = `/api/orders/${order.id}/fulfillments`;
    const announced = async (): Promise<object[]> =>
      (await store.events())
        .filter(({ name }) => name === 'fulfillment.create')
        .map(({ payload }) => payload);
    expect(await announced()).to.deep.equal([]);

    const part = { lineItems: [{ orderLineItemId: line?.id, quantity: 1 }], carrier: 'UPS' };
    const first = expectOk(await staff.post(path, { ...part, trackingNumber: '1Z999' }));
    expect(first).to.deep.include({ ...part, trackingNumber: '1Z999', orderId: order.id });
    expect(await announced()).to.deep.equal([first]);

    const tooMany = [{ orderLineItemId: line?.id, quantity: 3 }];
    expect((await staff.post(path, { lineItems: tooMany })).status).to.equal(422);
    expect(await announced()).to.deep.equal([first]);

    await changeOrderStatus(staff, order.id, 'fulfilled');
    const { body } = await staff.get(path);
    expect(body.data).to.have.length(2);
    expect(await announced()).to.have.deep.members(body.data);
    await store.close();
  });
});
