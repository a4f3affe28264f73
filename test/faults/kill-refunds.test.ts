import { expect } from 'chai';
import { expectBooksBalance } from '../support/conservation.js';
import { countOpen, endLeases, KillableStore } from '../support/killable-store.js';
import { address } from '../support/orders.js';
import { race } from '../support/race.js';
import { placeOrder, RetryingClient } from '../support/retrying-client.js';
import { insertCarts, insertProduct } from '../support/rows.js';
import { auditSettlements, isAnswered, type Settlement } from '../support/settlements.js';

/** How often the server is killed; `KILLS=100` for a long run. */
const kills = Number(process.env['KILLS'] ?? 3);
const ordersPerKill = 40;
const atOnce = 16;
const refundAmount = 300;

/** An order whose payment is captured and refunded in two parts. */
interface OwnSettlement extends Settlement {
  /** Whether staff retry without a response, or leave it to the sweeper. */
  patient: boolean;
}

describe('a server that is killed during captures and refunds', function () {
  this.timeout(120_000 + kills * 25_000);
  let store: KillableStore;
  let staff: RetryingClient;

  before(async () => {
    store = await KillableStore.open({ PAYMENT_CAPTURE: 'manual' });
  });
  after(() => store.close());

  /** Orders with an authorized payment. */
  async function openShop(): Promise<OwnSettlement[]> {
    const many = kills * ordersPerKill;
    const carts = await store.onDatabase(async (knex) => {
      staff = await RetryingClient.asStaff(knex);
      const item = await insertProduct(knex, { stock: [many] });
      return insertCarts(
        knex,
        Array.from({ length: many }, () => [[item, 1]]),
      );
    });
    const orders = await store.serve((url) =>
      race(many, (i) => placeOrder(url, carts[i], address), 4),
    );
    return orders.map(({ id: orderId }, i) => ({
      orderId,
      patient: i % 4 !== 0,
      wanted: 2 * refundAmount,
      requests: [
        { path: `/api/orders/${orderId}/capture`, body: {}, key: `capture-${i}` },
        ...['first', 'second'].map((which) => ({
          path: `/api/orders/${orderId}/refunds`,
          body: { amount: refundAmount },
          key: `${which}-refund-${i}`,
        })),
      ],
    }));
  }

  const settle = (url: string, { requests }: Settlement): Promise<boolean> =>
    staff.sendAll(url, requests);

  it(`captures and refunds once per key, killed ${kills} times`, async () => {
    const settlements = await openShop();
    const queue = [...settlements];
    for (let kill = 0; kill < kills; kill += 1) {
      const asked = await store.stormAndKill(queue, settle, { atOnce, least: 100, most: 1000 });
      queue.unshift(...asked.filter((one) => one.patient && !isAnswered(one)));
    }
    await store.onDatabase(endLeases);
    const patient = settlements.filter((one) => one.patient);
    await store.serve((url) =>
      race(patient.length, async (i) => patient[i] && settle(url, patient[i]), atOnce),
    );

    await store.onDatabase(async (knex) => {
      const left = await countOpen(knex);
      await store.sweep(knex);
      const { acknowledged, ...wrong } = await auditSettlements(store, knex, settlements);
      process.stdout.write(
        `      ${acknowledged} requests acknowledged, ${left} open ends before the sweep\n`,
      );
      expect(staff.unexpected).to.deep.equal([]);
      expect(patient.filter((one) => !isAnswered(one))).to.deep.equal([]);
      expect(Object.entries(wrong).filter(([, count]) => count !== 0)).to.deep.equal([]);
      await expectBooksBalance(knex);
    });
  });
});
