import { expect } from 'chai';
import { uuidv7 } from '../../src/util/uuid.js';
import { createCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { expectOk, type Client } from '../support/client.js';
import type { Schema } from '../support/contract-types.js';
import {
  changeOrderStatus,
  checkOut,
  createFulfillment,
  createOrder,
  getOrder,
} from '../support/orders.js';
import { TestStore } from '../support/store.js';

type Order = Schema<'Order'>;

/** An answer's text without what differs between any two requests. */
const plain = ({ text }: { text: string }): string => text.replace(/"requestId":"[^"]*"/, '');

describe("a customer's orders", () => {
  let store: TestStore;
  let staff: Client;
  let jane: Client;
  let john: Client;
  let mug: string;
  /** Jane's, the first placed first. */
  const orders: Order[] = [];
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
    [jane, john] = [await store.signedIn(), await store.signedIn()];
    mug = (await createProduct(staff)).id;
    for (const quantity of [1, 2, 3]) {
      orders.push(expectOk(await checkOut(await createCart(jane, { items: [[mug, quantity]] }))));
    }
    expectOk(await checkOut(await createCart(john, { items: [[mug, 1]] })));
    await createOrder(staff);
    await changeOrderStatus(staff, orders[1]?.id ?? '', 'cancelled');
  });
  after(() => store.close());

  const list = (
    client: Client,
    query: { status?: Order['status']; page?: number; limit?: number },
  ) => client.call('listMyOrders', { query });
  const own = (client: Client, idOrNumber: string) =>
    client.call('getMyOrder', { params: { idOrNumber } });
  const tracking = (client: Client, idOrNumber: string) =>
    client.call('getMyOrderTracking', { params: { idOrNumber } });

  it('are listed last placed first, by status and in pages, and are nobody else’s', async () => {
    const answer = await list(jane, {});
    const ids = expectOk<Order[]>(answer).map(({ id }) => id);
    expect(ids).to.deep.equal(orders.map(({ id }) => id).reverse());
    expect(answer.body.meta.pagination).to.include({ total: 3, totalPages: 1 });

    const confirmed = await list(jane, { status: 'confirmed', limit: 1, page: 2 });
    expect(expectOk<Order[]>(confirmed).map(({ id }) => id)).to.deep.equal([orders[0]?.id]);
    expect(confirmed.body.meta.pagination).to.include({ total: 2, totalPages: 2 });
    expect(expectOk<Order[]>(await list(john, {}))).to.have.lengthOf(1);
    expect(expectOk<Order[]>(await list(await store.signedIn(), {}))).to.deep.equal([]);
    expect((await jane.get('/api/me/orders?status=lost')).status).to.equal(422);
  });

  it('have the shape that staff see, with the same statements for any number', async () => {
    const { body } = await staff.call('listOrders', { query: { limit: 100 } });
    const shown = expectOk<Order[]>(await list(jane, {}));
    expect(body.data).to.deep.include.members(shown);
    const count = async (work: () => Promise<unknown>): Promise<number> => {
      let statements = 0;
      const add = (): void => void (statements += 1);
      store.knex.on('query', add);
      await work();
      store.knex.off('query', add);
      return statements;
    };
    const one = await count(() => list(jane, { limit: 1 }));
    expect(one).to.be.within(1, 3);
    expect(await count(() => list(jane, {}))).to.equal(one);
  });

  it('are read by id and by number, with their history', async () => {
    const [order] = orders as [Order];
    const expected = await getOrder(staff, order.id);
    for (const idOrNumber of [order.id, order.orderNumber]) {
      const answer = await own(jane, idOrNumber);
      expect(expectOk(answer)).to.deep.equal(expected);
      expect(answer.headers.get('etag')).to.equal(`"${expected.version}"`);
    }
  });

  it('are tracked by their parcels', async () => {
    const [order] = orders as [Order];
    expect(expectOk(await tracking(jane, order.id))).to.deep.equal([]);
    const fulfillment = await createFulfillment(staff, order.id, {
      carrier: 'UPS',
      trackingNumber: '1Z999AA10123456784',
      trackingUrl: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
    });
    const { id: fulfillmentId, shippedAt, lineItems } = fulfillment;
    for (const idOrNumber of [order.id, order.orderNumber]) {
      expect(expectOk(await tracking(jane, idOrNumber))).to.deep.equal([
        {
          fulfillmentId,
          status: 'shipped',
          carrier: 'UPS',
          trackingNumber: '1Z999AA10123456784',
          trackingUrl: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
          estimatedDelivery: null,
          shippedAt,
          deliveredAt: null,
          lineItems,
        },
      ]);
    }
  });

  it("return 404 for another customer's and a guest's order, as for none", async () => {
    const [order] = orders as [Order];
    const guests = await createOrder(staff);
    const keys = [order.id, order.orderNumber, guests.id, guests.orderNumber];
    const none = [uuidv7(), 'ORD-2020-000001', 'ORD-2020-1', 'x'];
    const orderOf = (id: string) => own(john, id);
    const trackingOf = (id: string) => tracking(john, id);
    const reorderOf = (orderId: string) => john.call('reorder', { params: { orderId } });
    for (const read of [orderOf, trackingOf, reorderOf]) {
      const answers = [];
      for (const key of [...keys, ...none]) answers.push(await read(key));
      expect(answers.map(({ status }) => status)).to.deep.equal(answers.map(() => 404));
      expect(new Set(answers.map(plain)).size).to.equal(1);
    }
    // A role with access to all orders has none of its own.
    expect((await own(await store.signedIn('manager'), order.id)).status).to.equal(404);
  });

  it('need a session', async () => {
    const { id } = orders[0] as Order;
    for (const caller of [store.anonymous(), await store.withKey('*:*')]) {
      for (const path of ['orders', `orders/${id}`, `orders/${id}/tracking`]) {
        expect((await caller.get(`/api/me/${path}`)).status).to.equal(401);
      }
      expect((await caller.post(`/api/me/orders/${id}/reorder`)).status).to.equal(401);
    }
  });
});
