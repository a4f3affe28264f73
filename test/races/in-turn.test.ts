import { expect } from 'chai';
import { createCart, type TestCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import type { Client } from '../support/client.js';
import { until } from '../support/embedded.js';
import { checkOut, createOrder } from '../support/orders.js';
import { createPromotion } from '../support/promotions.js';
import { countStatuses, race } from '../support/race.js';
import { TestStore } from '../support/store.js';
import { untilLockIsAwaited } from '../support/waiting.js';

describe('concurrent requests for the same record', () => {
  let store: TestStore;
  let staff: Client;
  let mug: string;
  before(async () => {
    store = await TestStore.open({ connections: 3 });
    staff = await store.withKey('*:*');
    mug = (await createProduct(staff)).id;
  });
  after(() => store.close());

  const quantityOf = async (cart: TestCart): Promise<number> =>
    (await cart.read()).body.data.itemCount;

  /** Holds a row's lock while the function runs, and returns what the function started. */
  async function whileLocked<T>(table: string, key: object, work: () => Promise<T>): Promise<T> {
    const transaction = await store.knex.transaction();
    try {
      await transaction(table).where(key).forUpdate();
      return await work();
    } finally {
      await transaction.rollback();
    }
  }

  it('do not block connections for others: one cart', async () => {
    const cart = await createCart(store.anonymous());
    const { adding } = await whileLocked('carts', { id: cart.id }, async () => {
      const adding = race(100, () => cart.add(mug), 100);
      await untilLockIsAwaited(store.knex, adding);
      // With three connections, two of which are in use, all of this needs the third.
      const strangers = await race(10, () => store.anonymous().get('/api/catalog/entities'), 10);
      expect(countStatuses(strangers)).to.deep.equal({ 200: 10 });
      return { adding };
    });
    expect(countStatuses(await adding)).to.deep.equal({ 201: 100 });
    expect(await quantityOf(cart)).to.equal(100);
  });

  it('return 503 above a hundred and change nothing', async () => {
    const cart = await createCart(store.anonymous());
    const { adding } = await whileLocked('carts', { id: cart.id }, async () => {
      let refused = 0;
      const adding = race(
        110,
        async () => {
          const answer = await cart.add(mug);
          if (answer.status === 503) refused += 1;
          return answer;
        },
        110,
      );
      await until(() => refused === 9);
      return { adding };
    });
    const answers = await adding;
    expect(countStatuses(answers)).to.deep.equal({ 201: 101, 503: 9 });
    const refused = answers.find(({ status }) => status === 503);
    expect(refused?.headers.get('retry-after')).to.equal('1');
    expect(await quantityOf(cart)).to.equal(101);
  });

  it('do not block connections for others: one checkout, one code, one order', async () => {
    const item = await createProduct(staff);
    const cart = await createCart(store.anonymous(), { items: [[item.id, 1]] });
    const { buying } = await whileLocked('carts', { id: cart.id }, async () => {
      const buying = race(20, () => checkOut(cart), 20);
      await untilLockIsAwaited(store.knex, buying);
      expect((await store.anonymous().get('/api/catalog/entities')).status).to.equal(200);
      return { buying };
    });
    expect(countStatuses(await buying)).to.deep.equal({ 201: 1, 409: 19 });

    await createPromotion(staff, { code: 'TOGETHER' });
    const carts: TestCart[] = [];
    for (let i = 0; i < 10; i++) {
      carts.push(await createCart(store.anonymous(), { items: [[item.id, 1]] }));
    }
    const codes = { promotionCodes: ['together'] };
    const { using } = await whileLocked('promotions', { code: 'TOGETHER' }, async () => {
      const using = race(10, (i) => checkOut(carts[i] as TestCart, codes), 10);
      await untilLockIsAwaited(store.knex, using);
      expect((await store.anonymous().get('/api/catalog/entities')).status).to.equal(200);
      return { using };
    });
    expect(countStatuses(await using)).to.deep.equal({ 201: 10 });

    const other = await createOrder(staff, { items: [[item.id, 1]] });
    const ship = `/api/orders/${other.id}/fulfillments`;
    const refund = `/api/orders/${other.id}/refunds`;
    const { changing } = await whileLocked('orders', { id: other.id }, async () => {
      const changing = race(20, (i) => staff.post(i % 2 === 0 ? ship : refund, {}), 20);
      await untilLockIsAwaited(store.knex, changing);
      expect((await store.anonymous().get('/api/catalog/entities')).status).to.equal(200);
      return { changing };
    });
    expect(countStatuses(await changing)).to.deep.equal({ 201: 2, 422: 18 });
  });
});
