import { expect } from 'chai';
import { createCart, setCart, storedCart, type TestCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import { type Client, expectOk } from '../support/client.js';
import { TestStore } from '../support/store.js';
import { untilLockIsAwaited } from '../support/waiting.js';

/** Runs functions concurrently, with retries when the server is busy, like clients. */
const times = <T>(n: number, work: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_, i) => patiently(() => work(i))));

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const answer = await work();
  return (answer as { status?: number }).status === 503 ? patiently(work) : answer;
}

describe('carts under concurrent requests', () => {
  let store: TestStore;
  let staff: Client;
  let mug: string;
  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('*:*');
    mug = (await createProduct(staff)).id;
  });
  after(() => store.close());

  /** The row's totals must match the sum of the lines. */
  async function checkSums(cart: TestCart): Promise<void> {
    const row = await storedCart(store, cart);
    const { itemCount, subtotal } = (await cart.read()).body.data;
    expect(row).to.include({ item_count: itemCount, subtotal });
  }

  it('count all 50 additions of the same item', async () => {
    const cart = await createCart(store.anonymous());
    const answers = await times(50, () => cart.add(mug));
    expect(answers.map(({ status }) => status)).to.deep.equal(Array(50).fill(201));
    const { data } = (await cart.read()).body;
    expect(data.lineItems).to.have.length(1);
    expect(data).to.include({ itemCount: 50, subtotal: 50 * 1999, version: 51 });
    await checkSums(cart);
  });

  it('contain at most 9999 units of an item', async () => {
    const cart = await createCart(store.anonymous());
    await cart.add(mug, 9990);
    const answers = await times(20, () => cart.add(mug));
    expect(answers.filter(({ status }) => status === 201)).to.have.length(9);
    expect(answers.filter(({ status }) => status === 422)).to.have.length(11);
    expect((await cart.read()).body.data.itemCount).to.equal(9999);
  });

  it('let one of many writers of the same version succeed', async () => {
    const cart = await createCart(store.anonymous());
    const client = cart.client.with({ 'if-match': '"1"' });
    const body = { entityId: mug, quantity: 1 };
    const answers = await times(10, () => client.post(`${cart.path}/items`, body));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).to.deep.equal([201, ...(Array(9).fill(412) as number[])]);
  });

  it('add an item completely or not at all when the cart closes', async () => {
    const cart = await createCart(store.anonymous());
    const adds = await store.knex.transaction(async (trx) => {
      await trx('carts').where({ id: cart.id }).forUpdate();
      const waiting = times(5, () => cart.add(mug));
      await untilLockIsAwaited(store.knex, waiting);
      await trx('carts').where({ id: cart.id }).update({ status: 'checking_out' });
      return { waiting };
    });
    const answers = await adds.waiting;
    expect(answers.map(({ status }) => status)).to.deep.equal(Array(5).fill(409));
    expect(await store.knex('cart_items').where({ cart_id: cart.id })).to.have.length(0);
    const events = await store.events();
    expect(events.filter(({ payload }) => payload['cartId'] === cart.id)).to.have.length(0);
  });

  it('stay consistent after additions, updates, removals, and repricing reads', async () => {
    const cart = await createCart(store.anonymous());
    const goods = (await times(4, () => createProduct(staff))).map(({ id }) => id);
    for (const entityId of goods) await cart.add(entityId);
    const { lineItems } = (await cart.read()).body.data;
    const line = (i: number): string => `${cart.path}/items/${lineItems[i % 4]?.id}`;
    const answers = await times(40, async (i) => {
      if (i % 4 === 0) return cart.add(goods[i % 3] ?? '', 1 + (i % 5));
      if (i % 4 === 1) return cart.client.patch(line(i), { quantity: i });
      if (i % 4 === 2 && i > 30) return cart.client.delete(line(3));
      await store
        .knex('prices')
        .where({ entity_id: goods[i % 4] })
        .update({ amount: 1000 + i });
      await setCart(store, cart, { priced_at: new Date(0) });
      return cart.read();
    });
    for (const { status } of answers) expect(status).to.be.oneOf([200, 201, 404]);
    await checkSums(cart);
  });

  it('merge once and lose no concurrent addition', async () => {
    const jane = await store.signedIn();
    const own = await createCart(jane);
    const guests = await createCart(store.anonymous());
    await guests.add(mug, 2);
    const secret = { 'x-cart-secret': guests.secret };
    const [merges, added] = await Promise.all([
      times(10, () => jane.with(secret).post(`${guests.path}/merge`)),
      times(10, (i) => (i % 2 === 0 ? own : guests).add(mug)),
    ]);
    const merged = merges.filter(({ status }) => status === 200);
    expect(merged).to.have.length(1);
    expect(merges.filter(({ status }) => status === 409)).to.have.length(9);
    const took = added.filter(({ status }) => status === 201).length;
    expect((await own.read()).body.data.itemCount).to.equal(2 + took);
    expect((await guests.read()).body.data).to.include({ status: 'merged', itemCount: 0 });
    await checkSums(own);
  });

  it('leave a customer one open cart when several guest carts are merged at once', async () => {
    const jane = await store.signedIn();
    const { id: customerId } = expectOk(await jane.call('getProfile'));
    const guests = await times(3, () => createCart(store.anonymous(), { items: [[mug, 1]] }));
    const merge = ({ path, secret }: TestCart): Promise<{ status: number }> =>
      jane.with({ 'x-cart-secret': secret }).post(`${path}/merge`);
    // Every merge has looked for the customer's open cart before one of them can continue.
    const holder = await store.knex.transaction();
    await holder('carts')
      .whereIn(
        'id',
        guests.map(({ id }) => id),
      )
      .forUpdate();
    const answers = Promise.all(guests.map(merge));
    await untilLockIsAwaited(store.knex, answers, guests.length);
    await holder.rollback();
    expect((await answers).map(({ status }) => status)).to.deep.equal([200, 200, 200]);
    const open = await store
      .knex('carts')
      .where({ customer_id: customerId, status: 'active' })
      .pluck('item_count');
    expect(open).to.deep.equal([3]);
  });

  it('do not deadlock when two customers merge crosswise', async () => {
    const [jane, john] = [await store.signedIn(), await store.signedIn()];
    const targets = [await createCart(jane), await createCart(john)];
    const answers = await times(20, async (i) => {
      const guests = await createCart(store.anonymous());
      await guests.add(mug);
      const client = i % 2 === 0 ? jane : john;
      return client.with({ 'x-cart-secret': guests.secret }).post(`${guests.path}/merge`);
    });
    expect(answers.map(({ status }) => status)).to.deep.equal(Array(20).fill(200));
    for (const target of targets) {
      expect((await target.read()).body.data.itemCount).to.equal(10);
      await checkSums(target);
    }
  });
});
