import { expect } from 'chai';
import { LedgerPosting } from '../../../src/plugins/marketplace/models/LedgerPosting.js';
import { Vendor } from '../../../src/plugins/marketplace/models/Vendor.js';
import { uuidv7 } from '../../../src/util/uuid.js';
import { createProduct } from '../../support/catalog.js';
import { expectOk, type Client } from '../../support/client.js';
import type { Schema } from '../../support/contract-types.js';
import {
  adjust,
  balanceOf,
  expectLedgerBalances,
  insertVendor,
  postSale,
} from './support/ledger.js';
import { createVendor, openMarketplace, sellAs } from './support/marketplace.js';
import { createOrder, refundOrder } from '../../support/orders.js';
import { race } from '../../support/race.js';
import type { TestStore } from '../../support/store.js';

describe('payout runs', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await openMarketplace();
    staff = await store.withKey('*:*');
  });
  afterEach(() => expectLedgerBalances(store.knex));
  after(() => store.close());

  const run = async (
    body?: Partial<Schema<'PayoutRunInput'>>,
    headers: Record<string, string> = {},
  ): Promise<Schema<'PayoutRun'>> =>
    expectOk(
      await staff.call('runPayouts', { ...(body && { body: { force: false, ...body } }), headers }),
    );
  const pay = (id: string, force = false): Promise<Schema<'PayoutRun'>> =>
    run({ vendorIds: [id], force });
  const reasons = ({ skipped }: Schema<'PayoutRun'>): unknown[] =>
    skipped.map(({ currency, reason }) => [currency, reason]);

  it('pay what is available, and settle it', async () => {
    const id = await insertVendor(store.knex);
    await postSale(store, id, { amount: 6000, commission: 600 });
    const { payouts, ...counts } = await pay(id);
    expect(counts).to.deep.equal({ payoutCount: 1, skipped: [], skippedCount: 0 });
    expect(payouts[0]).to.include({
      ...{ vendorId: id, status: 'pending', currency: 'USD' },
      ...{ grossAmount: 6000, deductions: 600, netAmount: 5400 },
      ...{ retryCount: 0, failureReason: null, providerReference: null },
    });
    const balances = expectOk(await staff.call('getVendorBalance', { params: { id } }));
    expect(balances).to.have.lengthOf(1);
    expect(balances[0]).to.include({ currency: 'USD', balanceAmount: 0, availableAmount: 0 });
    await store.runJobs();
    const query = { vendorId: id, status: 'completed' } as const;
    const [listed] = expectOk(await staff.call('listPayouts', { query }));
    const paidId = payouts[0]?.id ?? '';
    expect(listed).to.include({ id: paidId, providerReference: `manual-${paidId}` });
    expect(reasons(await pay(id))).to.deep.equal([[null, 'nothing_available']]);
    const audited = (await store.audit()).find((entry) => entry['entity_id'] === paidId);
    expect(audited).to.deep.include({
      event: 'payouts.run',
      payload: { vendorId: id, currency: 'USD', netAmount: 5400, force: false },
    });
  });

  it('name the reason for each vendor that they do not pay', async () => {
    const suspended = { status: 'suspended', suspendedAt: new Date().toISOString() } as const;
    const cases: [string, Partial<Vendor>][] = [
      ['suspended', suspended],
      ['not_approved', { status: 'rejected' }],
      ['no_bank_account', { bankAccount: null }],
    ];
    const ids: string[] = [];
    for (const [, values] of cases) {
      const id = await insertVendor(store.knex, values);
      await adjust(staff, id, 1000);
      ids.push(id);
    }
    const missing = uuidv7();
    const { skipped } = await run({ vendorIds: [...ids, missing] });
    expect(skipped).to.deep.equal([
      ...cases.map(([reason], i) => ({ vendorId: ids[i], currency: null, reason })),
      { vendorId: missing, currency: null, reason: 'not_found' },
    ]);
  });

  it('respect minimum and schedule, unless they are forced', async () => {
    const id = await insertVendor(store.knex, { payoutMinimumAmount: 5000 });
    await adjust(staff, id, 4999);
    expect(reasons(await pay(id))).to.deep.equal([['USD', 'below_minimum']]);
    await adjust(staff, id, 1);
    expect((await pay(id)).payouts[0]).to.include({ netAmount: 5000 });
    await store.runJobs();
    await adjust(staff, id, 10);
    expect((await pay(id, true)).payouts[0]).to.include({ netAmount: 10 });
  });

  it('pay by hand only vendors that are named, or by force', async () => {
    const id = await insertVendor(store.knex, { payoutSchedule: 'manual' });
    await adjust(staff, id, 100);
    const { skipped } = await run();
    expect(skipped.filter(({ vendorId }) => vendorId === id)).to.deep.equal([
      { vendorId: id, currency: null, reason: 'not_due' },
    ]);
    expect((await pay(id)).payoutCount).to.equal(1);
  });

  it('never pay what is held back, not even by force', async () => {
    const id = await insertVendor(store.knex);
    await postSale(store, id, { days: 7 });
    expect(reasons(await pay(id, true))).to.deep.equal([[null, 'nothing_available']]);
    await postSale(store, id, { amount: 50, commission: 5 });
    expect((await pay(id, true)).payouts[0]).to.include({ netAmount: 45 });
    expect(await balanceOf(staff, id)).to.deep.equal({ balance: 900, available: 0 });
  });

  it('pay currencies apart', async () => {
    const id = await insertVendor(store.knex, { payoutMinimumAmount: 100 });
    await adjust(staff, id, 500, 'EUR');
    await adjust(staff, id, 99, 'JPY');
    await adjust(staff, id, -7, 'USD');
    const answer = await pay(id);
    expect(answer.payouts.map(({ currency, netAmount }) => [currency, netAmount])).to.deep.equal([
      ['EUR', 500],
    ]);
    expect(reasons(answer)).to.deep.equal([
      ['JPY', 'below_minimum'],
      ['USD', 'negative_balance'],
    ]);
  });

  it('carry a debt over to the next sales', async () => {
    const { vendor } = await createVendor(store, staff, {
      bankAccount: { accountHolder: 'Acme', iban: 'NO9386011117947' },
    });
    await Vendor.query(store.knex)
      .patch({ holdbackDays: 0, payoutMinimumAmount: 0, payoutSchedule: 'daily' })
      .findById(vendor.id);
    const { id: itemId } = await createProduct(staff, { price: 1000, stock: 10 });
    await sellAs(store, vendor.id, itemId);
    const sold = await createOrder(staff, { items: [[itemId, 2]] });
    const [paid] = (await pay(vendor.id)).payouts;
    const net = paid?.netAmount ?? 0;
    expect(net).to.be.greaterThan(0);
    await store.runJobs();
    await refundOrder(staff, sold.id, { lineItems: unitsOf(sold, 1) });
    const debt = (await balanceOf(staff, vendor.id)).balance;
    expect(debt).to.equal(-900);
    expect(reasons(await pay(vendor.id, true))).to.deep.equal([['USD', 'negative_balance']]);
    await createOrder(staff, { items: [[itemId, 2]] });
    const [next] = (await pay(vendor.id)).payouts;
    expect(next?.netAmount).to.equal(net + debt);
    expect(await balanceOf(staff, vendor.id)).to.include({ balance: 0 });
  });

  const unitsOf = (
    { lineItems }: Schema<'Order'>,
    quantity: number,
  ): { orderLineItemId: string; quantity: number }[] =>
    lineItems.map(({ id: orderLineItemId }) => ({ orderLineItemId, quantity }));

  it('pay once, however many race', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 130; i += 1) {
      const id = await insertVendor(store.knex);
      await adjust(staff, id, 1000 + i);
      ids.push(id);
    }
    const answers = await race(10, (i) => (i % 2 ? run() : run({ vendorIds: ids })), 10);
    const paid = answers.flatMap(({ payouts }) => payouts);
    const own = paid.filter(({ vendorId }) => ids.includes(vendorId));
    expect(own).to.have.lengthOf(ids.length);
    expect(own.map(({ netAmount }) => netAmount).sort()).to.deep.equal(
      ids.map((_, i) => 1000 + i).sort(),
    );
    await store.runJobs();
    const left = await store.knex('payouts').whereNot({ status: 'completed' });
    expect(left).to.deep.equal([]);
  });

  it('pay once while refunds and adjustments come in', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, () => insertVendor(store.knex)));
    await race<unknown>(120, (i) => {
      const id = ids[i % 10] ?? '';
      return i % 4 === 3
        ? run({ vendorIds: ids, force: true })
        : adjust(staff, id, i % 3 ? 50 : -20);
    });
    await store.runJobs();
  });

  it('return the payouts of a request again', async () => {
    const id = await insertVendor(store.knex);
    await adjust(staff, id, 100);
    const headers = { 'idempotency-key': 'payouts-of-today' };
    const body = { vendorIds: [id] };
    const first = await run(body, headers);
    expect(first.payoutCount).to.equal(1);
    expect(await run(body, headers)).to.deep.equal(first);
    // As if the server had died before it responded.
    await store.knex('idempotency_keys').update({
      ...{ status: null, reply: null, headers: null },
      locked_until: store.knex.raw("now() - interval '1 second'"),
    });
    expect((await run(body, headers)).payouts.map((payout) => payout.id)).to.deep.equal(
      first.payouts.map((payout) => payout.id),
    );
  });

  it('come each day, and after a day without a server', async () => {
    await store.knex('vendors').update({ payouts_run_at: store.knex.raw('now()') });
    const due = { payoutSchedule: 'weekly', payoutsRunAt: '2026-01-01T00:00:00.000Z' } as const;
    const [late, suspended] = [
      await insertVendor(store.knex, due),
      await insertVendor(store.knex, {
        ...{ ...due, status: 'suspended', suspendedAt: new Date().toISOString() },
      }),
    ];
    await adjust(staff, late, 100);
    await adjust(staff, suspended, 100);
    await store.knex('pgboss.job').whereRaw("data->>'task' = 'marketplace-run-payouts'").delete();
    expect(await store.runJobs()).to.equal(0);
    expect((await balanceOf(staff, late)).balance).to.equal(0);
    expect((await balanceOf(staff, suspended)).balance).to.equal(100);
    const runs = await Vendor.query(store.knex).findByIds([late, suspended]).orderBy('id');
    expect(runs.map(({ payoutsRunAt }) => payoutsRunAt > '2026-01-01T00:00:00.000Z')).to.deep.equal(
      [true, false],
    );
    expect(runs[0]).to.include({ version: 1 });
  });

  it('are listed for staff and for the vendor alone', async () => {
    const bankAccount = { accountHolder: 'Acme', iban: 'NO9386011117947' };
    const [one, other] = [
      await createVendor(store, staff, { bankAccount }),
      await createVendor(store, staff, { bankAccount }),
    ];
    await adjust(staff, one.vendor.id, 100);
    const { payouts } = await pay(one.vendor.id, true);
    const own = expectOk(await one.client.call('listOwnPayouts'));
    expect(own).to.deep.equal(payouts);
    expect(expectOk(await other.client.call('listOwnPayouts'))).to.deep.equal([]);
    const query = { vendorId: other.vendor.id };
    expect(expectOk(await staff.call('listPayouts', { query }))).to.deep.equal([]);
  });

  describe('adjustments', () => {
    it('change the balance, with a reason', async () => {
      const id = await insertVendor(store.knex);
      const entry = await adjust(staff, id, -500);
      expect(entry).to.include({ vendorId: id, type: 'adjustment', amount: -500, currency: 'USD' });
      expect(await balanceOf(staff, id)).to.deep.equal({ balance: -500, available: -500 });
      const [posted] = await LedgerPosting.query(store.knex).where({ vendorId: id });
      expect(posted).to.include({ cause: 'adjustment', reason: 'A correction' });
    });

    it('need an amount and a vendor', async () => {
      const id = await insertVendor(store.knex);
      const body = { amount: 0, currency: 'USD', reason: 'x' };
      const zero = await staff.call('adjustVendorBalance', { params: { id }, body });
      expect(zero).to.have.property('status', 422);
      expect(zero.body.error.details?.issues?.[0]).to.include({ path: 'body.amount' });
      const params = { id: uuidv7() };
      const missing = await staff.call('adjustVendorBalance', {
        params,
        body: { ...body, amount: 1 },
      });
      expect(missing).to.have.property('status', 404);
    });
  });
});
