import { expect } from 'chai';
import { createCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { type Client, expectOk } from '../support/client.js';
import { checkOut } from '../support/orders.js';
import { TestStore } from '../support/store.js';

describe("a customer's order", () => {
  let store: TestStore;
  before(async () => {
    store = await TestStore.open();
  });
  after(() => store.close());

  it('is readable for its customer and staff, and returns 404 to another customer', async () => {
    const staff = await store.withKey('*:*');
    const { id: entityId } = await createProduct(staff);
    const order = async (client: Client): Promise<string> => {
      const cart = await createCart(client, { items: [[entityId, 1]] });
      return expectOk(await checkOut(cart)).id;
    };
    const [jane, john] = [await store.signedIn(), await store.signedIn()];
    const [own] = [await order(jane), await order(john)];
    const read = async (client: Client): Promise<number> =>
      (await client.get(`/api/orders/${own}`)).status;
    expect([await read(jane), await read(staff), await read(john)]).to.deep.equal([200, 200, 404]);
    expect(await read(store.anonymous())).to.equal(404);
  });
});
