import { expect } from 'chai';
import { Vendor } from '../../../src/plugins/marketplace/models/Vendor.js';
import { createCustomer } from '../../support/customers.js';
import { expectOk, type Client } from '../../support/client.js';
import {
  createReview,
  createVendor,
  insertSubOrder,
  openMarketplace,
  sellAs,
  type CreatedVendor,
} from './support/marketplace.js';
import { createProduct } from '../../support/catalog.js';
import { createOrder } from '../../support/orders.js';
import type { TestStore } from '../../support/store.js';

const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString();

describe("a vendor's performance", () => {
  let store: TestStore;
  let staff: Client;
  let first: CreatedVendor;
  let second: CreatedVendor;
  before(async () => {
    store = await openMarketplace();
    staff = await store.withKey('*:*');
    first = await createVendor(store, staff);
    second = await createVendor(store, staff);
  });
  after(() => store.close());

  const performance = (client: Client, { vendor }: CreatedVendor) =>
    client.call('getVendorPerformance', { params: { id: vendor.id } });

  it('is for the vendor and for staff', async () => {
    expect((await performance(first.client, first)).status).to.equal(200);
    expect((await performance(await store.withKey('marketplace:admin'), first)).status).to.equal(
      200,
    );
    expect((await performance(first.client, second)).status).to.equal(404);
    expect((await performance(store.anonymous(), first)).status).to.equal(401);
    expect((await performance(await store.withKey('orders:*'), first)).status).to.equal(403);
    const params = { id: '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0fff' };
    expect((await staff.call('getVendorPerformance', { params })).status).to.equal(404);
  });

  it('has the rating of published reviews, and a balance for each currency', async () => {
    const customer = await createCustomer(store);
    for (const rating of [5, 5, 4, 1]) {
      const { id: reviewId } = await createReview(store, customer, first.vendor.id, { rating });
      const params = { id: first.vendor.id, reviewId };
      const status = rating === 1 ? 'hidden' : 'published';
      expectOk(await staff.call('moderateVendorReview', { params, body: { status } }));
    }
    const { id } = await createProduct(staff, { price: 5000 });
    await sellAs(store, first.vendor.id, id);
    await createOrder(staff, { items: [[id, 1]] });
    const params = { id: first.vendor.id };
    const [usd] = expectOk(await staff.call('getVendorBalance', { params }));
    const { balanceAmount } = usd ?? { balanceAmount: NaN };
    expect(balanceAmount).to.be.above(0);
    expect(expectOk(await performance(first.client, first))).to.deep.equal({
      vendorId: first.vendor.id,
      performanceScore: 100,
      tier: 'standard',
      rating: { average: 4.67, count: 3 },
      balances: [{ currency: 'USD', balanceAmount }],
    });
  });

  describe('the daily score', () => {
    /** Runs the job as if another day had begun. */
    async function score(): Promise<void> {
      let last: string | null = null;
      do ({ last } = await Vendor.scoreSome(store.knex, last, 1));
      while (last !== null);
    }
    const scoreOf = async ({ vendor }: CreatedVendor): Promise<[number, number]> => {
      const { performanceScore, version } = (await Vendor.find(store.knex, vendor.id)) as Vendor;
      return [performanceScore, version];
    };

    it('is the share of sub-orders of 90 days that the vendor did not cancel', async () => {
      const { vendor } = await createVendor(store, staff);
      const created = { vendor } as CreatedVendor;
      const [, version] = await scoreOf(created);
      const vendorId = vendor.id;
      const cancelled = { vendorId, status: 'cancelled' } as const;
      await score();
      expect(await scoreOf(created)).to.deep.equal([100, version]);
      await insertSubOrder(store, { ...cancelled, cancelledBy: 'vendor', createdAt: daysAgo(91) });
      await insertSubOrder(store, { ...cancelled, cancelledBy: 'order' });
      await insertSubOrder(store, { ...cancelled, cancelledBy: 'platform' });
      await score();
      expect(await scoreOf(created)).to.deep.equal([100, version]);
      await insertSubOrder(store, { ...cancelled, cancelledBy: 'vendor', createdAt: daysAgo(89) });
      await score();
      expect(await scoreOf(created)).to.deep.equal([67, version + 1]);
      await insertSubOrder(store, { vendorId, status: 'pending' });
      await score();
      expect(await scoreOf(created)).to.deep.equal([75, version + 2]);
      await score();
      expect(await scoreOf(created)).to.deep.equal([75, version + 2]);
    });

    it('is computed by the job for all vendors, with one statement for each hundred', async () => {
      const vendors = await Vendor.query(store.knex).insert(
        Array.from({ length: 120 }, (_, i) => ({
          ...{ name: 'Many', slug: `many-${i}`, email: 'many@example.com' },
          performanceScore: 50,
        })),
      );
      const texts: string[] = [];
      const listen = ({ sql }: { sql: string }): void => {
        if (sql.includes('performance_score')) texts.push(sql);
      };
      store.knex.on('query', listen);
      expect(await store.runJobs()).to.equal(0);
      store.knex.off('query', listen);
      expect(texts).to.have.length(3);
      const ids = vendors.map(({ id }) => id);
      const scores = await Vendor.query(store.knex).findByIds(ids).select('performanceScore');
      expect(new Set(scores.map(({ performanceScore }) => performanceScore))).to.deep.equal(
        new Set([100]),
      );
    });
  });
});
