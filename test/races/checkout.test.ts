import { expect } from 'chai';
import { setTimeout as delay } from 'node:timers/promises';
import { type CartItems, createCart, type TestCart } from '../support/carts.js';
import { createProduct } from '../support/catalog.js';
import type { Client } from '../support/client.js';
import { expectBooksBalance } from '../support/conservation.js';
import type { Schema } from '../support/contract-types.js';
import { levelsOf } from '../support/inventory.js';
import { checkOut, type CheckoutAnswer } from '../support/orders.js';
import { createPromotion } from '../support/promotions.js';
import { countStatuses, race } from '../support/race.js';
import { insertCarts } from '../support/rows.js';
import { TestStore } from '../support/store.js';

/** How many requests compete; `STORM=1000` for a long run. */
const storm = Number(process.env['STORM'] ?? 60);
/** How many orders the test of deadlocks places. */
const orders = 4 * storm;

describe('concurrent checkouts', function () {
  this.timeout(120_000 + storm * 1000);
  let store: TestStore;
  let staff: Client;
  beforeEach(async () => {
    store = await TestStore.open({ connections: 30 });
    staff = await store.withKey('*:*');
  });
  afterEach(async () => {
    await expectBooksBalance(store.knex);
    await store.close();
  });

  /** A product with stock in as many warehouses. */
  const sell = async (...stock: number[]): Promise<string> =>
    (await createProduct(staff, { stock })).id;

  /** Guests' carts with these contents; the guests also send the credentials of `as`. */
  async function fillCarts(
    contents: CartItems[],
    as: Client = store.anonymous(),
  ): Promise<(i: number) => Pick<TestCart, 'id' | 'client'>> {
    const carts = await insertCarts(store.knex, contents);
    return (i) => {
      const cart = carts[i] ?? expect.fail(`There is no cart ${i}`);
      return { ...cart, client: as.with({ 'x-cart-secret': cart.secret }) };
    };
  }
  const createCode = async (body: Partial<Schema<'PromotionCreateInput'>>): Promise<string> =>
    String((await createPromotion(staff, body)).code);
  const times = (n: number, contents: CartItems): CartItems[] => Array<CartItems>(n).fill(contents);
  const reasons = (answers: CheckoutAnswer[]): unknown[] => [
    ...new Set(
      answers.filter(({ status }) => status === 422).map(({ body }) => body.error.details?.reason),
    ),
  ]; // prettier-ignore
  const countOrders = async (): Promise<number> => (await store.knex('orders')).length;
  const linesOf = ({ body }: CheckoutAnswer): Schema<'OrderLineItem'>[] => body.data.lineItems;

  it(`sell the last unit to one of ${storm}`, async () => {
    const mug = await sell(1);
    const cart = await fillCarts(times(storm, [[mug, 1]]));
    const answers = await race(storm, (i) => checkOut(cart(i)));
    expect(countStatuses(answers)).to.deep.equal({ 201: 1, 422: storm - 1 });
    expect(reasons(answers)).to.deep.equal(['out_of_stock']);
    expect(Object.values(await levelsOf(store.knex, mug))).to.deep.equal([[1, 1]]);
  });

  it('sell exactly the stock of several warehouses to carts of one line and of two', async () => {
    const mug = await sell(3, 2, 4);
    const pen = await sell(10);
    const kinds: CartItems[] = [[[mug, 2], [pen, 1]], [[pen, 1]], [[mug, 1]]]; // prettier-ignore
    const cart = await fillCarts(Array.from({ length: storm }, (_, i) => kinds[i % 3] ?? []));
    const answers = await race(storm, (i) => checkOut(cart(i)));
    expect(reasons(answers)).to.deep.equal(['out_of_stock']);
    const sold = answers.filter(({ status }) => status === 201).flatMap(linesOf);
    const units = (id: string): number =>
      sold.filter(({ entityId }) => entityId === id).reduce((sum, line) => sum + line.quantity, 0);
    expect([units(mug), units(pen)]).to.deep.equal([9, 10]);
    expect(Object.values(await levelsOf(store.knex, mug))).to.have.deep.members([
      [3, 3],
      [2, 2],
      [4, 4],
    ]);
    expect(Object.values(await levelsOf(store.knex, pen))).to.deep.equal([[10, 10]]);
  });

  it(`let ten of ${storm} use a code with a limit of ten`, async () => {
    const mug = await sell(1000);
    const cart = await fillCarts(times(storm, [[mug, 1]]));
    const code = await createCode({ usageLimitTotal: 10 });
    const answers = await race(storm, (i) => checkOut(cart(i), { promotionCodes: [code] }));
    expect(countStatuses(answers)).to.deep.equal({ 201: 10, 422: storm - 10 });
    expect(reasons(answers)).to.deep.equal(['promotion_rejected']);
    const orders = answers.filter(({ status }) => status === 201);
    expect(orders.map(({ body }) => body.data.discountTotal)).to.deep.equal(Array(10).fill(200));
  });

  for (const who of ['a customer', 'an e-mail address']) {
    it(`let one of 25 orders of ${who} use a code with a limit per customer`, async () => {
      const mug = await sell(1000);
      const client = who === 'a customer' ? await store.signedIn() : store.anonymous();
      // A customer exists from the first cart on. If these checkouts created it, they would wait
      // for one another.
      await createCart(client);
      const cart = await fillCarts(times(25, [[mug, 1]]), client);
      const code = await createCode({ usageLimitPerCustomer: 1 });
      const email = (i: number): string => {
        if (who === 'a customer') return `${i}@example.com`;
        return i % 2 === 0 ? 'Jane@Example.com' : 'jane@example.com';
      };
      const answers = await race(25, (i) =>
        checkOut(cart(i), { promotionCodes: [code], email: email(i) }),
      );
      expect(countStatuses(answers)).to.deep.equal({ 201: 1, 422: 24 });
      expect(reasons(answers)).to.deep.equal(['promotion_rejected']);
    });
  }

  it(`create one order for ${storm} requests with one Idempotency-Key`, async () => {
    const mug = await sell(100);
    const cart = (await fillCarts([[[mug, 1]]]))(0);
    const headers = { 'Idempotency-Key': 'one-key-for-all' };
    const answers = await race(storm, () => checkOut(cart, {}, headers), storm);
    const last = await checkOut(cart, {}, headers);
    expect(last.headers.get('idempotent-replayed')).to.equal('true');
    for (const { status, text } of answers) {
      if (status === 201) expect(text).to.equal(last.text);
      else expect(status).to.equal(409);
    }
    expect(countStatuses(answers)).to.include.keys('201');
    expect(await countOrders()).to.equal(1);
  });

  it('create one order for a cart that is checked out 50 times', async () => {
    const mug = await sell(100);
    const cart = (await fillCarts([[[mug, 1]]]))(0);
    const answers = await race(50, () => checkOut(cart), 50);
    expect(countStatuses(answers)).to.deep.equal({ 201: 1, 409: 49 });
    expect(await countOrders()).to.equal(1);
    expect(Object.values(await levelsOf(store.knex, mug))).to.deep.equal([[100, 1]]);
  });

  it(`do not deadlock for carts and codes in opposite order, ${orders} times`, async () => {
    const [mug, pen] = [
      await sell(Math.ceil(0.3 * orders), 2 * orders),
      await sell(Math.ceil(0.3 * orders), 2 * orders),
    ];
    const codes = [await createCode({ value: 5 }), await createCode({ value: 5 })];
    const way: CartItems = [[mug, 1], [pen, 1]]; // prettier-ignore
    const cart = await fillCarts(
      Array.from({ length: orders }, (_, i) => (i % 2 === 0 ? way : way.toReversed())),
    );
    // Codes make their carts wait for one another before they lock stock, so most carts have none.
    const promotionCodes = (i: number): string[] =>
      i % 4 !== 0 ? [] : i % 8 === 0 ? codes : codes.toReversed();
    // All wait for the same rows, so no more at a time than a server's default number of
    // connections.
    const answers = await race(
      orders,
      (i) => checkOut(cart(i), { promotionCodes: promotionCodes(i >> 1) }),
      10,
    );
    expect(countStatuses(answers)).to.deep.equal({ 201: orders });
    expect(await countDeadlocks()).to.equal(0);
  });

  /** Deadlocks in this database, including those after which the server retried. */
  async function countDeadlocks(): Promise<number> {
    // Each connection reports what it has counted; busy connections let the others run first.
    const report = 'select pg_stat_force_next_flush(), pg_sleep(0.01)';
    await race(60, () => store.knex.raw(report), 30);
    const { rows } = await store.knex.raw<{ rows: { deadlocks: number }[] }>(
      'select deadlocks from pg_stat_database where datname = current_database()',
    );
    return rows[0]?.deadlocks ?? expect.fail('no statistics');
  }

  it('include a concurrently added item completely, or reject it', async () => {
    const [mug, pen] = [await sell(100), await sell(200)];
    const cart = await fillCarts(times(30, [[mug, 1]]));
    await race(
      30,
      async (i) => {
        const { client, id: cartId } = cart(i);
        const [order, added] = await Promise.all([
          delay(Math.random() * 5).then(() => checkOut(cart(i))),
          client.post(`/api/carts/${cartId}/items`, { entityId: pen, quantity: 3 }),
        ]);
        expect(order.status).to.equal(201);
        const units = linesOf(order).map(({ entityId, quantity }) => [entityId, quantity]);
        const bought = added.status === 201 ? [[mug, 1], [pen, 3]] : [[mug, 1]]; // prettier-ignore
        expect(added.status).to.be.oneOf([201, 409]);
        expect(units).to.deep.equal(bought);
      },
      10,
    );
  });
});
