import { expect } from 'chai';
import type { Knex } from 'knex';
import { expectBooksBalance } from '../support/conservation.js';
import { countOpen, endLeases, KillableStore } from '../support/killable-store.js';
import { address } from '../support/orders.js';
import { race } from '../support/race.js';
import { type CartRow, insertCarts, insertProduct } from '../support/rows.js';

/** How often the server is killed; `KILLS=100` for a long run. */
const kills = Number(process.env['KILLS'] ?? 3);
const guestsPerKill = 100;
const atOnce = 16;

interface Guest extends CartRow {
  key: string;
  /** Whether the guest retries without a response, or leaves for good. */
  patient: boolean;
  /** The response that contains an order. */
  receipt?: string;
}

describe('a server that is killed while it sells', function () {
  this.timeout(60_000 + kills * 20_000);
  let store: KillableStore;
  const unexpected: string[] = [];

  before(async () => {
    store = await KillableStore.open();
  });
  after(() => store.close());

  async function openShop(): Promise<Guest[]> {
    return store.onDatabase(async (knex) => {
      const many = kills * guestsPerKill;
      const [mug, pen] = [
        await insertProduct(knex, { stock: [many, 2 * many] }),
        await insertProduct(knex, { stock: [2 * many] }),
      ];
      const contents = Array.from(
        { length: many },
        (_, i): [string, number][] =>
        i % 2 === 0 ? [[mug, 1 + (i % 3)]] : [[pen, 1], [mug, 1]], // prettier-ignore
      );
      const carts = await insertCarts(knex, contents);
      return carts.map((cart, i) => ({
        ...cart,
        key: `checkout-of-guest-${i}`,
        patient: i % 4 !== 0,
      }));
    });
  }

  /** One checkout. Returns whether the server is alive. */
  async function buy(url: string, guest: Guest): Promise<boolean> {
    let answer: { status: number; text: string };
    try {
      const response = await fetch(`${url}/api/checkout`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-cart-secret': guest.secret,
          'idempotency-key': guest.key,
        },
        body: JSON.stringify({
          cartId: guest.id,
          paymentMethodId: 'pm_card_visa',
          email: `${guest.key}@example.com`,
          shippingAddress: address,
        }),
      });
      answer = { status: response.status, text: await response.text() };
    } catch {
      return false;
    }
    if (answer.status === 201) {
      guest.receipt ??= answer.text;
      if (guest.receipt !== answer.text) unexpected.push(`another order: ${answer.text}`);
    } else if (![409, 503].includes(answer.status)) {
      unexpected.push(answer.text);
    }
    return true;
  }

  /** Guests check out until the server is killed; guests who retry queue again. */
  async function stormAndKill(queue: Guest[]): Promise<Guest[]> {
    const storm = { atOnce, least: 200, most: 1700 };
    const asked = await store.stormAndKill(queue, buy, storm);
    queue.unshift(...asked.filter(({ patient, receipt }) => patient && receipt === undefined));
    return asked;
  }

  /** The results: the guests' orders and the payments. */
  async function audit(knex: Knex, guests: Guest[]): Promise<Record<string, number>> {
    const orders = await knex('orders').select<
      { id: string; cart_id: string; status: string; amount_captured: number }[]
    >('id', 'cart_id', 'status', 'amount_captured');
    const live = orders.filter(({ status }) => status === 'confirmed');
    const byId = new Map(live.map((order) => [order.id, order]));
    const acknowledged = guests.filter(({ receipt }) => receipt !== undefined);
    const idOf = ({ receipt = '' }: Guest): string =>
      (JSON.parse(receipt) as { data: { id: string } }).data.id;
    const { books } = store.stripe;
    const kept = [...books.intents.values()].filter(
      ({ id, amount_received }) => amount_received - books.refunded(id) > 0,
    );
    const charged = kept.map(({ metadata }) => byId.get(metadata['orderId'] ?? ''));
    return {
      acknowledged: acknowledged.length,
      lost: acknowledged.filter((guest) => byId.get(idOf(guest))?.cart_id !== guest.id).length,
      doubled: live.length - new Set(live.map(({ cart_id }) => cart_id)).size,
      stuck: await countOpen(knex),
      unaskedFor: orders.filter(({ status }) => !['confirmed', 'cancelled'].includes(status))
        .length,
      chargedWithoutOrder: charged.filter((order) => order === undefined).length,
      chargedTwice: charged.length - new Set(charged).size,
      chargedOtherwise: kept.filter(
        ({ amount_received }, i) => charged[i]?.amount_captured !== amount_received,
      ).length,
      notCharged: live.length - new Set(charged).size,
    };
  }

  it(`loses, duplicates, and strands nothing, killed ${kills} times`, async () => {
    const guests = await openShop();
    const queue = [...guests];
    const asked = new Set<Guest>();
    for (let kill = 0; kill < kills; kill += 1) {
      for (const guest of await stormAndKill(queue)) asked.add(guest);
    }
    await store.onDatabase(endLeases);
    const patient = [...asked].filter((guest) => guest.patient);
    await store.serve((url) =>
      race(patient.length, async (i) => patient[i] && buy(url, patient[i]), atOnce),
    );

    await store.onDatabase(async (knex) => {
      const left = await countOpen(knex);
      await store.sweep(knex);
      const { acknowledged, ...wrong } = await audit(knex, guests);
      process.stdout.write(
        `      ${acknowledged} orders acknowledged, ${left} open ends before the sweep\n`,
      );
      expect(unexpected).to.deep.equal([]);
      expect(patient.filter(({ receipt }) => receipt === undefined)).to.deep.equal([]);
      expect(Object.entries(wrong).filter(([, count]) => count !== 0)).to.deep.equal([]);
      await expectBooksBalance(knex);
    });
  });
});
