import { expect } from 'chai';
import { LedgerEntry } from '../../../src/plugins/marketplace/models/LedgerEntry.js';
import { LedgerPosting } from '../../../src/plugins/marketplace/models/LedgerPosting.js';
import { uuidv7 } from '../../../src/util/uuid.js';
import { ask, filter, rowsOf } from '../../support/analytics-queries.js';
import { expectOk, type Client } from '../../support/client.js';
import { createCustomer } from '../../support/customers.js';
import {
  createReview,
  createVendor,
  insertSubOrder,
  openMarketplace,
  type CreatedVendor,
} from './support/marketplace.js';
import type { TestStore } from '../../support/store.js';

describe('analytics of vendors', () => {
  let store: TestStore;
  let staff: Client;
  let first: CreatedVendor;
  let second: CreatedVendor;

  before(async () => {
    store = await openMarketplace();
    staff = await store.withKey('marketplace:admin', 'analytics:read');
    first = await createVendor(store, staff);
    second = await createVendor(store, staff);
    const [a, b] = [first.vendor.id, second.vendor.id];
    const amounts = { subtotal: 1000, discount: 100, tax: 90, shipping: 10 };
    const shares = { commissionAmount: 90, payoutAmount: 910 };
    await insertSubOrder(store, { vendorId: a, ...amounts, ...shares });
    await insertSubOrder(store, { vendorId: a, subtotal: 500, status: 'pending' });
    await insertSubOrder(store, { vendorId: a, subtotal: 7000, status: 'cancelled' });
    await insertSubOrder(store, { vendorId: a, subtotal: 300, currency: 'JPY' });
    await insertSubOrder(store, { vendorId: b, subtotal: 40 });
    await post(a, 'USD', [1000, -90, -200]);
    await post(a, 'JPY', [300]);
    await post(b, 'USD', [40]);
    const customer = await createCustomer(store);
    for (const [vendorId, rating, status] of [
      [a, 5, 'published'],
      [a, 4, 'published'],
      [a, 4, 'published'],
      [a, 1, 'hidden'],
      [b, 2, 'published'],
    ] as const) {
      const { id: reviewId } = await createReview(store, customer, vendorId, { rating });
      const params = { id: vendorId, reviewId };
      expectOk(await staff.call('moderateVendorReview', { params, body: { status } }));
    }
    // The orders of the reviews.
    await store
      .knex('sub_orders')
      .whereIn('order_id', store.knex('vendor_reviews').select('order_id'))
      .update({ currency: 'EUR' });
  });
  after(() => store.close());

  /** Posts amounts to a vendor's account, and their opposite to the store's. */
  async function post(vendorId: string, currency: string, amounts: number[]): Promise<void> {
    const posting = { cause: 'adjustment', vendorId, reason: 'A test.' } as const;
    const { id: postingId } = await LedgerPosting.query(store.knex).insert(posting);
    const availableAt = new Date().toISOString();
    const common = { postingId, vendorId, currency, availableAt, type: 'adjustment' } as const;
    await LedgerEntry.insertMany(
      store.knex,
      amounts.flatMap((amount) => [
        { ...common, id: uuidv7(), amount, account: 'vendor' as const },
        { ...common, id: uuidv7(), amount: -amount, account: 'platform' as const },
      ]),
    );
  }

  const orders = {
    measures: ['count', 'revenue', 'commissionPaid', 'netPayout'].map((m) => `VendorOrders.${m}`),
    dimensions: ['VendorOrders.currency'],
    ...filter('VendorOrders.currency', 'equals', 'USD', 'JPY'),
    order: [{ member: 'VendorOrders.currency', direction: 'asc' }],
  };
  const balance = {
    measures: ['entryCount', 'totalCredits', 'totalDebits', 'netBalance'].map(
      (m) => `VendorBalance.${m}`,
    ),
    dimensions: ['VendorBalance.currency'],
    order: [{ member: 'VendorBalance.currency', direction: 'asc' }],
  };
  const reviews = { measures: ['VendorReviews.count', 'VendorReviews.averageRating'] };

  it('give a vendor its sub-orders; cancelled ones count in no amount', async () => {
    expect(await rowsOf(first.client, orders)).to.deep.equal([
      ['JPY', 1, 300, 0, 300],
      ['USD', 3, 1500, 90, 1410],
    ]);
    expect(await rowsOf(second.client, orders)).to.deep.equal([['USD', 1, 40, 0, 40]]);
    expect(await rowsOf(staff, orders)).to.deep.equal([
      ['JPY', 1, 300, 0, 300],
      ['USD', 4, 1540, 90, 1450],
    ]);
  });

  it('give a vendor its balance, which is what its ledger says', async () => {
    expect(await rowsOf(first.client, balance)).to.deep.equal([
      ['JPY', 1, 300, 0, 300],
      ['USD', 3, 1000, 290, 710],
    ]);
    expect(await rowsOf(second.client, balance)).to.deep.equal([['USD', 1, 40, 0, 40]]);
    expect(await rowsOf(staff, balance)).to.deep.equal([
      ['JPY', 1, 300, 0, 300],
      ['USD', 4, 1040, 290, 750],
    ]);
    const ledger = expectOk(await first.client.call('getOwnBalance'));
    expect(ledger.map(({ currency, balanceAmount }) => [currency, balanceAmount])).to.deep.equal([
      ['JPY', 300],
      ['USD', 710],
    ]);
  });

  it('give a vendor its reviews, and the average of those that are published', async () => {
    expect(await rowsOf(first.client, reviews)).to.deep.equal([[4, 4.33]]);
    expect(await rowsOf(second.client, reviews)).to.deep.equal([[1, 2]]);
    expect(await rowsOf(staff, reviews)).to.deep.equal([[5, 3.75]]);
    const pending = { ...reviews, ...filter('VendorReviews.status', 'equals', 'pending') };
    expect(await rowsOf(first.client, pending)).to.deep.equal([[0, null]]);
  });

  it("have every dimension, and no other vendor's rows whatever the filter", async () => {
    for (const [model, members] of Object.entries({
      VendorOrders: ['id', 'vendorId', 'orderId', 'status', 'currency'],
      VendorBalance: ['id', 'vendorId', 'type', 'currency'],
      VendorReviews: ['id', 'vendorId', 'rating', 'status'],
    })) {
      const measure = model === 'VendorBalance' ? 'entryCount' : 'count';
      const body = {
        measures: [`${model}.${measure}`],
        dimensions: members.map((member) => `${model}.${member}`),
      };
      expect((await rowsOf(first.client, body)).length, model).to.be.above(2);
      const other = filter(`${model}.vendorId`, 'equals', second.vendor.id);
      expect(await rowsOf(first.client, { ...body, ...other }), model).to.deep.equal([]);
      expect((await rowsOf(staff, { ...body, ...other })).length, model).to.be.above(0);
      const dimension = `${model}.createdAt`;
      const days = { ...body, dimensions: [], timeDimensions: [{ dimension, granularity: 'day' }] };
      expect(await rowsOf(first.client, days), model).to.have.length(1);
    }
  });

  it('refuse money without a currency', async () => {
    for (const measure of ['VendorOrders.revenue', 'VendorBalance.netBalance']) {
      expect((await ask(first.client, { measures: [measure] })).status, measure).to.equal(422);
    }
  });
});
