import { expect } from 'chai';
import type { Client } from '../support/client.js';
import { address, createItem, expectOk } from '../support/selling.js';
import { TestStore } from '../support/store.js';

describe("a customer's order", () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open();
  });
  after(() => store.close());

  it('is readable for its customer and staff, and returns 404 to another customer', async () => {
    const staff = await store.withKey('*:*');
    const { id: entityId } = await createItem(staff);
    const order = async (client: Client): Promise<string> => {
      const cart = expectOk(await client.post('/api/carts', {}));
      expectOk(await client.post(`/api/carts/${cart.id}/items`, { entityId, quantity: 1 }));
      const body = { paymentMethodId: 'pm_card_visa', shippingAddress: address };
      return expectOk(await client.post('/api/checkout', { cartId: cart.id, ...body })).id;
    };
    const [jane, john] = [await store.signedIn(), await store.signedIn()];
    const [own] = [await order(jane), await order(john)];
    const read = async (client: Client): Promise<number> =>
      (await client.get(`/api/orders/${own}`)).status;
    expect([await read(jane), await read(staff), await read(john)]).to.deep.equal([200, 200, 404]);
    expect(await read(store.anonymous())).to.equal(404);
  });
});
