import { expect } from 'chai';
import type { Knex } from 'knex';
import { LedgerEntry } from '../../../src/plugins/marketplace/models/LedgerEntry.js';
import { Payout } from '../../../src/plugins/marketplace/models/Payout.js';
import { SubOrder } from '../../../src/plugins/marketplace/models/SubOrder.js';
import { VendorEntity } from '../../../src/plugins/marketplace/models/VendorEntity.js';
import { expectBooksBalance } from '../../support/conservation.js';
import type { Schema } from '../../support/contract-types.js';
import { endLeases, KillableStore } from '../../support/killable-store.js';
import {
  endAttempts,
  expectTransferredOnce,
  finishPayouts,
  payoutRun,
} from './support/killable-payouts.js';
import {
  expectLedgerBalances,
  expectOrdersInLedger,
  insertVendor,
  postEarnings,
} from './support/ledger.js';
import { untaxed } from '../../support/orders.js';
import { race } from '../../support/race.js';
import { placeOrder, RetryingClient } from '../../support/retrying-client.js';
import { insertCarts, insertProduct, type CartRow } from '../../support/rows.js';
import { auditSettlements, isAnswered, type Settlement } from '../../support/settlements.js';

/** How often the server is killed; `KILLS=100` for a long run. */
const kills = Number(process.env['KILLS'] ?? 3);
const ordersPerKill = 16;
const atOnce = 8;
const refundAmount = 300;
/** What a vendor is paid in each round beyond its debt. */
const earned = 1000;

describe('a server that is killed during refunds of orders whose vendors were paid', function () {
  this.timeout(120_000 + kills * 30_000);
  let store: KillableStore;
  let staff: RetryingClient;
  let vendors: string[];

  before(async () => {
    store = await KillableStore.open({ MARKETPLACE_PAYOUT_PROVIDER: 'stripe' });
  });
  after(() => store.close());

  /** Carts with units of two vendors each. */
  async function fillCarts(knex: Knex): Promise<CartRow[]> {
    const many = kills * ordersPerKill;
    staff = await RetryingClient.asStaff(knex);
    vendors = await race(6, () => insertVendor(knex, { holdbackDays: 0 }));
    const goods = await race(vendors.length, () => insertProduct(knex, { stock: [2 * many] }));
    await VendorEntity.query(knex).insert(
      goods.map((entityId, i) => ({ entityId, vendorId: vendors[i] ?? '' })),
    );
    return insertCarts(
      knex,
      Array.from({ length: many }, (_, i): [string, number][] => [
        [goods[i % goods.length] ?? '', 2],
        [goods[(i + 1) % goods.length] ?? '', 1],
      ]),
    );
  }

  /** Orders that were captured and shipped, and whose vendors were paid. */
  async function openShop(): Promise<Settlement[]> {
    const carts = await store.onDatabase(fillCarts);
    const orders = await store.serve((url) =>
      race(carts.length, (i) => placeOrder(url, carts[i], untaxed), 4),
    );
    const parts = await store.onDatabase(async (knex) => SubOrder.query(knex));
    await store.serve((url) => race(parts.length, async (i) => parts[i] && ship(url, parts[i]), 4));
    await store.onDatabase(async (knex) => {
      await finishPayouts(store, knex);
      await expectPaid(knex);
    });
    return orders.map(settlementOf);
  }

  async function ship(url: string, { id }: SubOrder): Promise<void> {
    const path = `/api/marketplace/sub-orders/${id}/status`;
    const parcel = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' };
    for (const body of [{ status: 'confirmed' }, { status: 'shipped', ...parcel }])
      await staff.send(url, { method: 'PATCH', path, body });
  }

  /** A unit, an amount, and the rest of one order; a unit and an amount of the next; all of the third. */
  function settlementOf(
    { id: orderId, grandTotal, lineItems }: Schema<'Order'>,
    i: number,
  ): Settlement {
    const line = lineItems[i % lineItems.length];
    const lines = { lineItems: [{ orderLineItemId: line?.id, quantity: 1 }] };
    const parts = [lines, { amount: refundAmount }];
    const bodies = [[...parts, {}], parts, [{}]][i % 3] ?? [];
    const partial = (line?.unitPrice ?? 0) + refundAmount;
    return {
      orderId,
      wanted: i % 3 === 1 ? partial : grandTotal,
      requests: bodies.map((body, nth) => ({
        path: `/api/orders/${orderId}/refunds`,
        body,
        key: `refund-${i}-${nth}`,
      })),
    };
  }

  /** Refunds an order, and pays the vendors. Returns whether the server is alive. */
  const work = async (url: string, { requests }: Settlement): Promise<boolean> =>
    (await staff.sendAll(url, requests)) && staff.send(url, payoutRun());

  /** The time passes for which a dead server holds others back, and vendors earn more than they owe. */
  async function nextRound(knex: Knex): Promise<void> {
    await endLeases(knex);
    await endAttempts(knex);
    const owed = [...(await balances(knex))].map(
      ([id, balance]) => [id, earned - balance] as const,
    );
    await postEarnings(knex, new Map(owed.filter(([, amount]) => amount !== 0)));
  }

  /** By vendor. */
  async function balances(knex: Knex): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    for (const id of vendors) {
      const [own] = await LedgerEntry.balances(knex, id);
      found.set(id, own?.balanceAmount ?? 0);
    }
    return found;
  }

  /** What refunds made of a paid vendor is a debt, which the next payout deducts. */
  async function payDebts(knex: Knex): Promise<void> {
    await finishPayouts(store, knex);
    const debts = await balances(knex);
    await nextRound(knex);
    await finishPayouts(store, knex);
    for (const [vendorId, balance] of debts) {
      expect(balance).to.be.below(0);
      const last = await Payout.query(knex)
        .where({ vendorId })
        .orderBy('createdAt', 'desc')
        .first();
      expect(last?.netAmount).to.equal(earned);
      expect(last?.deductions).to.be.at.least(-balance);
    }
    await expectPaid(knex);
  }

  /** What each vendor has earned is at Stripe. */
  async function expectPaid(knex: Knex): Promise<void> {
    expect([...(await balances(knex)).values()]).to.deep.equal(vendors.map(() => 0));
    const { transfers } = store.stripe.books;
    const paid = new Set(transfers.map(({ destination }) => destination));
    expect(paid.size).to.equal(vendors.length);
  }

  it(`refunds once per key, and pays once, killed ${kills} times`, async () => {
    const settlements = await openShop();
    // The others are refunded after the last payout, so that each vendor ends with a debt.
    const queue = settlements.slice(vendors.length);
    for (let kill = 0; kill < kills; kill += 1) {
      await store.onDatabase(nextRound);
      const asked = await store.stormAndKill(queue, work, { atOnce, least: 300, most: 3000 });
      queue.unshift(...asked.filter((one) => !isAnswered(one)));
    }
    await store.onDatabase(endLeases);
    await store.serve((url) =>
      race(
        settlements.length,
        async (i) => settlements[i] && staff.sendAll(url, settlements[i].requests),
        atOnce,
      ),
    );

    await store.onDatabase(async (knex) => {
      await store.sweep(knex);
      await payDebts(knex);
      const { acknowledged, ...wrong } = await auditSettlements(store, knex, settlements);
      process.stdout.write(`      ${acknowledged} refunds acknowledged\n`);
      expect(staff.unexpected).to.deep.equal([]);
      expect(settlements.filter((one) => !isAnswered(one))).to.deep.equal([]);
      expect(Object.entries(wrong).filter(([, count]) => count !== 0)).to.deep.equal([]);
      expectRefundedAsWanted(settlements);
      await expectTransferredOnce(store, knex);
      await expectBooksBalance(knex);
      await expectLedgerBalances(knex);
      await expectOrdersInLedger(knex);
    });
  });

  /** Stripe has refunded of each order what its requests said. */
  function expectRefundedAsWanted(settlements: Settlement[]): void {
    const { books } = store.stripe;
    const refunded = new Map(
      [...books.intents.values()].map(({ id, metadata }) => [
        metadata['orderId'],
        books.refunded(id),
      ]),
    );
    expect([...refunded].sort()).to.deep.equal(
      settlements.map(({ orderId, wanted }) => [orderId, wanted]).sort(),
    );
  }
});
