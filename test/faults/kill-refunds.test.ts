import { expect } from 'chai';
import type { Knex } from 'knex';
import { setTimeout as delay } from 'node:timers/promises';
import { createKey } from '../../src/identity/api-keys.js';
import { expectBooksBalance } from '../support/conservation.js';
import { countOpen, KillableStore } from '../support/killable-store.js';
import { address } from '../support/orders.js';
import { race } from '../support/race.js';
import { type CartRow, insertCarts, insertProduct } from '../support/rows.js';
import { end } from '../support/server-process.js';

/** How often the server is killed; `KILLS=100` for a long run. */
const kills = Number(process.env['KILLS'] ?? 3);
const ordersPerKill = 40;
const atOnce = 16;
const refundAmount = 300;

/** A staff request that moves money, repeated with its key until there is a response. */
interface Request {
  path: string;
  body: object;
  key: string;
  /** The first response that reports success. */
  receipt?: string;
}

/** An order whose payment is captured and refunded in two parts. */
interface Settlement {
  orderId: string;
  requests: Request[];
  /** Whether staff retry without a response, or leave it to the sweeper. */
  patient: boolean;
}

describe('a server that is killed during captures and refunds', function () {
  this.timeout(120_000 + kills * 25_000);
  let store: KillableStore;
  let staffKey: string;
  const unexpected: string[] = [];

  before(async () => {
    store = await KillableStore.open({ PAYMENT_CAPTURE: 'manual' });
  });
  after(() => store.close());

  /** Orders with an authorized payment. */
  async function openShop(): Promise<Settlement[]> {
    const many = kills * ordersPerKill;
    const carts = await store.onDatabase(async (knex) => {
      const staff = { name: 'staff', permissions: ['*:*'], createdBy: null, expiresAt: null };
      staffKey = (await createKey(knex, staff)).key;
      const item = await insertProduct(knex, { stock: [many] });
      return insertCarts(
        knex,
        Array.from({ length: many }, () => [[item, 1]]),
      );
    });
    const server = await store.start();
    const ids = await race(many, (i) => checkOut(server.url, carts[i]), 4);
    await end(server, 'SIGTERM');
    return ids.map((orderId, i) => ({
      orderId,
      patient: i % 4 !== 0,
      requests: [
        { path: 'capture', body: {}, key: `capture-${i}` },
        { path: 'refunds', body: { amount: refundAmount }, key: `first-refund-${i}` },
        { path: 'refunds', body: { amount: refundAmount }, key: `second-refund-${i}` },
      ],
    }));
  }

  async function checkOut(url: string, cart: CartRow | undefined): Promise<string> {
    const response = await fetch(`${url}/api/checkout`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-cart-secret': cart?.secret ?? '' },
      body: JSON.stringify({
        cartId: cart?.id,
        paymentMethodId: 'pm_card_visa',
        shippingAddress: address,
      }),
    });
    const text = await response.text();
    expect(response.status, text).to.equal(201);
    return (JSON.parse(text) as { data: { id: string } }).data.id;
  }

  /**
   * Sends the requests without a response one after another. Returns whether the server is alive.
   */
  async function settle(url: string, { orderId, requests }: Settlement): Promise<boolean> {
    for (const request of requests.filter(({ receipt }) => receipt === undefined)) {
      let answer: { status: number; text: string };
      try {
        const response = await fetch(`${url}/api/orders/${orderId}/${request.path}`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-api-key': staffKey,
            'idempotency-key': request.key,
          },
          body: JSON.stringify(request.body),
        });
        answer = { status: response.status, text: await response.text() };
      } catch {
        return false;
      }
      if (answer.status === 200 || answer.status === 201) request.receipt = answer.text;
      else if (![409, 503].includes(answer.status)) unexpected.push(answer.text);
      if (request.receipt === undefined) return true;
    }
    return true;
  }

  async function stormAndKill(queue: Settlement[]): Promise<void> {
    const server = await store.start();
    const asked: Settlement[] = [];
    let alive = true;
    const work = async (): Promise<void> => {
      while (alive) {
        const next = queue.shift();
        if (!next) return;
        asked.push(next);
        alive = (await settle(server.url, next)) && alive;
      }
    };
    const storm = race(atOnce, work, atOnce);
    await delay(100 + Math.random() * 900);
    await end(server, 'SIGKILL');
    await storm;
    queue.unshift(...asked.filter((one) => one.patient && !isAnswered(one)));
  }

  const isAnswered = ({ requests }: Settlement): boolean =>
    requests.every(({ receipt }) => receipt !== undefined);

  /** The result, here and at Stripe. */
  async function audit(knex: Knex, settlements: Settlement[]): Promise<Record<string, number>> {
    const refunds = await knex('refunds').select<
      { order_id: string; request_key: string; status: string }[]
    >('order_id', 'request_key', 'status');
    const acknowledged = settlements.flatMap(({ orderId, requests }) =>
      requests.filter(({ receipt }) => receipt).map((request) => ({ orderId, ...request })),
    );
    const begun = (orderId: string, key: string): number =>
      refunds.filter(
        (refund) => refund.order_id === orderId && refund.request_key.endsWith(` ${key}`),
      ).length;
    const { books } = store.stripe;
    const intents = [...books.intents.values()];
    const ours = new Map(
      (
        await knex('orders').select<
          { id: string; amount_captured: number; amount_refunded: number }[]
        >('id', 'amount_captured', 'amount_refunded')
      ).map((order) => [order.id, order]),
    );
    const disagree = intents.filter(({ id, metadata, amount_received }) => {
      const order = ours.get(metadata['orderId'] ?? '');
      return (
        order?.amount_captured !== amount_received || order.amount_refunded !== books.refunded(id)
      );
    });
    return {
      acknowledged: acknowledged.length,
      lost: acknowledged.filter(({ orderId, path, key }) =>
        path === 'refunds' ? begun(orderId, key) === 0 : ours.get(orderId)?.amount_captured === 0,
      ).length,
      doubled: settlements.flatMap(({ orderId, requests }) =>
        requests.filter(({ path, key }) => path === 'refunds' && begun(orderId, key) > 1),
      ).length,
      refundedTwiceAtStripe: books.refunds.length - refunds.length,
      tooMuch: intents.filter(
        ({ id, amount_received }) =>
          books.refunded(id) > Math.min(amount_received, 2 * refundAmount),
      ).length,
      disagree: disagree.length,
      stuck: await countOpen(knex),
    };
  }

  it(`captures and refunds once per key, killed ${kills} times`, async () => {
    const settlements = await openShop();
    const queue = [...settlements];
    for (let kill = 0; kill < kills; kill += 1) await stormAndKill(queue);
    await store.endLeases();
    const patient = settlements.filter((one) => one.patient);
    const last = await store.start();
    await race(patient.length, async (i) => patient[i] && settle(last.url, patient[i]), atOnce);
    await end(last, 'SIGTERM');

    await store.onDatabase(async (knex) => {
      const left = await countOpen(knex);
      await store.sweep(knex);
      const { acknowledged, ...wrong } = await audit(knex, settlements);
      process.stdout.write(
        `      ${acknowledged} requests acknowledged, ${left} open ends before the sweep\n`,
      );
      expect(unexpected).to.deep.equal([]);
      expect(patient.filter((one) => !isAnswered(one))).to.deep.equal([]);
      expect(Object.entries(wrong).filter(([, count]) => count !== 0)).to.deep.equal([]);
      await expectBooksBalance(knex);
    });
  });
});
