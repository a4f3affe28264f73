import { expect } from 'chai';
import { createProduct, type ProductOptions } from '../support/catalog.js';
import { type Client, type Data, expectOk } from '../support/client.js';
import { expectBooksBalance } from '../support/conservation.js';
import type { Answer } from '../support/contract-checker.js';
import type { Schema } from '../support/contract-types.js';
import { levelsOf } from '../support/inventory.js';
import { checkOut, getOrder } from '../support/orders.js';
import { countStatuses, race } from '../support/race.js';
import { insertCarts } from '../support/rows.js';
import { TestStore } from '../support/store.js';
import { StripeDouble } from '../support/stripe-double.js';
import { signed, stripeEvent } from '../support/stripe-events.js';

/** How often the races are repeated; `ROUNDS=20` for a long run. */
const rounds = Number(process.env['ROUNDS'] ?? 8);
/** The orders whose events arrive five times. */
const told = 5 * rounds;

const askTheBank = 'pm_card_authenticationRequired';

describe('orders under concurrent changes', function () {
  this.timeout(120_000 + rounds * 10_000);
  let stripe: StripeDouble;
  let store: TestStore;
  let staff: Client;

  const open = async (capture: 'automatic' | 'manual' = 'automatic'): Promise<void> => {
    store = await TestStore.open({
      config: stripe.config(),
      services: { capture },
      connections: 30,
    });
    staff = await store.withKey('*:*');
  };
  before(async () => {
    stripe = await StripeDouble.start();
  });
  after(() => stripe.stop());
  afterEach(async () => {
    await expectBooksBalance(store.knex);
    await store.close();
  });

  const sell = async (options: ProductOptions = {}): Promise<string> =>
    (await createProduct(staff, options)).id;
  /** One order for each number, with that many units of an item. */
  async function place(
    itemId: string,
    quantities: number[],
    paymentMethodId = 'pm_card_visa',
  ): Promise<Schema<'Order'>[]> {
    const contents = quantities.map((quantity): [string, number][] => [[itemId, quantity]]);
    const carts = await insertCarts(store.knex, contents);
    return race(
      carts.length,
      async (i) => {
        const cart = carts[i] ?? expect.fail('no cart');
        const client = store.anonymous({ 'x-cart-secret': cart.secret });
        return expectOk(await checkOut({ ...cart, client }, { paymentMethodId }));
      },
      10,
    );
  }
  const placeOne = async (
    itemId: string,
    quantity: number,
    method?: string,
  ): Promise<Schema<'Order'>> =>
    (await place(itemId, [quantity], method))[0] ?? expect.fail('no order');
  const read = ({ id }: Schema<'Order'>): Promise<Schema<'Order'>> => getOrder(staff, id);
  const intentOf = (order: Schema<'Order'>): string =>
    [...stripe.books.intents.values()].find(({ metadata }) => metadata['orderId'] === order.id)
      ?.id ?? expect.fail('no payment');
  const event = (type: string, order: Schema<'Order'>): object =>
    stripeEvent(stripe, type, intentOf(order));
  const deliver = (about: object): Promise<Answer<Data & { duplicate?: boolean }>> =>
    store
      .anonymous()
      .post('/api/payments/webhook', undefined, signed(about, { secret: stripe.webhookSecret }));

  describe('refunds', () => {
    let order: Schema<'Order'>;
    const refund = (body: object): Promise<Answer<Data>> =>
      staff.post(`/api/orders/${order.id}/refunds`, body);
    beforeEach(async () => {
      await open();
      // Shipping costs more than four units: only the count of units prevents a sixth refund.
      order = await placeOne(await sell({ price: 100 }), 5);
    });

    /** The refunded amount by the order, the provider, and the responses. */
    async function expectRefunded(answers: Answer<Data>[], amount: number): Promise<void> {
      const made = answers.filter(({ status }) => status === 201).map(({ body }) => body.data);
      expect(made.reduce((sum, { amount: part }) => sum + Number(part), 0)).to.equal(amount);
      expect(stripe.books.refunded(intentOf(order))).to.equal(amount);
      expect((await read(order)).amountRefunded).to.equal(amount);
    }

    it('of a seventh succeed seven times of twenty', async () => {
      const amount = Math.floor(order.grandTotal / 7);
      const answers = await race(20, () => refund({ amount }), 20);
      expect(countStatuses(answers)).to.deep.equal({ 201: 7, 422: 13 });
      await expectRefunded(answers, 7 * amount);
    });

    it('of the whole rest succeed once of twenty times', async () => {
      const answers = await race(20, () => refund({}), 20);
      expect(countStatuses(answers)).to.deep.equal({ 201: 1, 422: 19 });
      await expectRefunded(answers, order.grandTotal);
    });

    it('of one unit succeed as often as there are units', async () => {
      const [line] = order.lineItems;
      const lineItems = [{ orderLineItemId: line?.id, quantity: 1 }];
      const answers = await race(20, () => refund({ lineItems, restock: true }), 20);
      expect(countStatuses(answers)).to.deep.equal({ 201: 5, 422: 15 });
      const units = 5 * Number(line?.unitPrice) + Number(line?.taxAmount);
      await expectRefunded(answers, units);
    });
  });

  it('capture once for ten concurrent captures', async () => {
    await open('manual');
    const order = await placeOne(await sell(), 2);
    const before = stripe.posts().length;
    const amounts = [1000, 2000];
    const answers = await race(
      10,
      (i) => staff.post(`/api/orders/${order.id}/capture`, { amount: amounts[i % 2] }),
      10,
    );
    expect(countStatuses(answers)).to.deep.equal({ 200: 1, 409: 9 });
    expect(stripe.posts().length - before).to.equal(1);
    const taken = answers.find(({ status }) => status === 200)?.body.data['amountCaptured'];
    expect(await read(order)).to.include({ paymentStatus: 'captured', amountCaptured: taken });
    expect(stripe.books.get(intentOf(order)).amount_received).to.equal(taken);
  });

  const legal: Record<string, string[]> = {
    '': ['pending'],
    pending: ['confirmed', 'cancelled'],
    confirmed: ['processing', 'cancelled'],
    processing: ['fulfilled', 'cancelled'],
  };

  /** The order's history is one valid path to its status. */
  function expectLegalPath(order: Schema<'Order'>): void {
    const history = order.statusHistory as { from: string | null; to: string }[];
    let at = '';
    for (const { from, to } of history) {
      expect(from ?? '').to.equal(at);
      expect(legal[at], `from ${at}`).to.include(to);
      at = to;
    }
    expect(at).to.equal(order.status);
  }

  for (const method of ['pm_card_visa', askTheBank]) {
    it(`take one valid path when cancelled, shipped, and paid (${method}) concurrently, ${rounds} times`, async () => {
      await open();
      for (let round = 0; round < rounds; round += 1) {
        const item = await sell({ stock: 10 });
        const order = await placeOne(item, 2, method);
        stripe.books.complete(intentOf(order));
        const [cancelled, shipped, paid] = await Promise.all([
          staff.patch(`/api/orders/${order.id}/status`, { status: 'cancelled' }),
          staff.post(`/api/orders/${order.id}/fulfillments`, {}),
          deliver(event('payment_intent.succeeded', order)),
        ]);
        expect(cancelled.status).to.be.oneOf([200, 409, 422]);
        expect(shipped.status).to.be.oneOf([201, 422]);
        expect(paid.status).to.equal(200);
        expect([cancelled.status, shipped.status]).to.not.deep.equal([200, 201]);
        const now = await read(order);
        expectLegalPath(now);
        const [ended, sent] = [cancelled.status === 200, shipped.status === 201];
        expect(now.status).to.equal(ended ? 'cancelled' : sent ? 'fulfilled' : 'confirmed');
        expect(now.amountCaptured).to.equal(order.grandTotal);
        expect(now.amountRefunded).to.equal(ended ? order.grandTotal : 0);
        expect(stripe.books.refunded(intentOf(order))).to.equal(now.amountRefunded);
        const left = ended ? [10, 0] : sent ? [8, 0] : [10, 2];
        expect(Object.values(await levelsOf(store.knex, item))).to.deep.equal([left]);
      }
    });
  }

  it('transition once for each event that arrives five times, in any order and concurrently', async () => {
    await open();
    const item = await sell({ stock: 1000 });
    const orders = await place(item, Array<number>(told).fill(1), askTheBank);
    const stories = orders.map((order, i) => tellStory(order, i % 3 === 0 ? 'cancel' : 'complete'));
    // Five of each, two of them at the same moment.
    const copies = [1, 1, 1, 2];
    const deliveries = shuffle(
      stories.flat().flatMap((about) => copies.map((n) => ({ about, n }))),
    );
    const answers = await race(
      deliveries.length,
      (i) => {
        const { about = {}, n = 0 } = deliveries[i] ?? {};
        return Promise.all(Array.from({ length: n }, () => deliver(about)));
      },
      10,
    );
    expect(countStatuses(answers.flat())).to.deep.equal({ 200: 15 * told });
    const first = answers.flat().filter(({ body }) => body.duplicate !== true);
    expect(first).to.have.length(3 * told);
    for (const [i, order] of orders.entries()) {
      const now = await read(order);
      expectLegalPath(now);
      const paid = { status: 'confirmed', paymentStatus: 'captured' };
      const gone = { status: 'cancelled', paymentStatus: 'voided' };
      expect(now).to.include(i % 3 === 0 ? gone : paid);
      expect(now.statusHistory).to.have.length(2);
    }
    const moves = (await store.events()).filter(({ name }) => name === 'orders.statusChange');
    expect(moves).to.have.length(told);
  });

  /** The changes of a payment at the provider, as events. */
  function tellStory(order: Schema<'Order'>, end: 'cancel' | 'complete'): object[] {
    const { books } = stripe;
    const intent = intentOf(order);
    const asked = event('payment_intent.requires_action', order);
    books.fail(intent, 'card_declined');
    const declined = event('payment_intent.payment_failed', order);
    books[end](intent);
    const type = end === 'cancel' ? 'payment_intent.canceled' : 'payment_intent.succeeded';
    return [asked, declined, event(type, order)];
  }
});

function shuffle<T>(items: T[]): T[] {
  return items
    .map((item) => ({ item, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
