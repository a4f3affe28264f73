import { expect } from 'chai';
import { collectModels } from '../../src/analytics/analytics.js';
import { runQuery } from '../../src/analytics/run-query.js';
import { guestbook } from '../fixtures/guestbook/index.js';
import {
  ask,
  count,
  filter,
  placed,
  refusalOf,
  revenue,
  rowsOf,
  vendorOrders,
} from '../support/analytics-queries.js';
import { expectOk, type Client } from '../support/client.js';
import { insertOrder } from '../support/rows.js';
import { TestStore } from '../support/store.js';

const mine = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11';
const theirs = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a12';

describe('analytics', () => {
  let store: TestStore;
  let staff: Client;
  let vendor: Client;
  before(async () => {
    const plugins = [guestbook, { name: 'vendors', analytics: [vendorOrders] }];
    store = await TestStore.open({ plugins });
    staff = await store.withKey('analytics:read');
    const user = await store.signedIn();
    await store.knex('users').where({ id: user.userId }).update({ vendorId: mine });
    vendor = user;
    const order = async (placedAt: string, currency: string, total: number, vendorId: string) =>
      insertOrder(store.knex, {
        ...{ placedAt, currency, subtotal: total, grandTotal: total, metadata: { vendorId } },
        status: 'confirmed',
      });
    await order('2026-03-01T10:00:00.000Z', 'USD', 100, mine);
    await order('2026-03-02T10:00:00.000Z', 'USD', 250, theirs);
    await order('2026-03-02T11:00:00.000Z', 'EUR', 70, mine);
    await order('2026-03-09T10:00:00.000Z', 'USD', 1, mine);
  });
  after(() => store.close());

  describe('metadata', () => {
    it('lists every model of the core and of plugins, with its members', async () => {
      const meta = expectOk(await staff.call('getAnalyticsMeta'));
      expect(meta.models.map(({ name }) => name)).to.deep.equal([
        ...['Orders', 'OrderLineItems', 'Refunds', 'Inventory', 'Customers'],
        ...['GuestbookEntries', 'VendorSales'],
      ]);
      expect(meta.measures).to.include.members(['Orders.netRevenue', 'GuestbookEntries.count']);
      expect(meta.dimensions).to.include.members(['Orders.placedAt', 'VendorSales.currency']);
      expect(meta.segments).to.deep.equal(['Inventory.lowStock', 'Customers.returning']);
    });

    it('contains what can be queried: each member answers', async () => {
      const { models } = expectOk(await staff.call('getAnalyticsMeta'));
      for (const { name, measures, dimensions, segments } of models) {
        if (name === 'GuestbookEntries') continue;
        const body = {
          measures: measures.map((m) => m.name).filter((m) => m !== 'VendorSales.slow'),
          dimensions: dimensions.map((d) => d.name).slice(0, 10),
          segments: segments.map((s) => s.name),
        };
        expect((await ask(staff, body)).status, name).to.equal(200);
      }
    });

    it('is limited to models of vendors for a vendor', async () => {
      const meta = expectOk(await vendor.call('getAnalyticsMeta'));
      expect(meta.models.map(({ name }) => name)).to.deep.equal(['VendorSales']);
      expect(meta.segments).to.deep.equal([]);
    });

    it('is refused to everybody else', async () => {
      const statuses = [];
      for (const client of [
        store.anonymous(),
        await store.withKey('orders:*'),
        await store.signedIn(),
      ]) {
        statuses.push((await client.call('getAnalyticsMeta')).status);
        statuses.push((await ask(client, count)).status);
      }
      expect(statuses).to.deep.equal([401, 401, 403, 403, 403, 403]);
    });
  });

  describe('rows', () => {
    it('are sorted by period, then by the first measure, largest first', async () => {
      const body = {
        ...revenue,
        dimensions: ['Orders.currency'],
        ...placed({ granularity: 'week' }),
      };
      expect(await rowsOf(staff, body)).to.deep.equal([
        ['2026-02-23T00:00:00.000Z', 'USD', 100],
        ['2026-03-02T00:00:00.000Z', 'USD', 250],
        ['2026-03-02T00:00:00.000Z', 'EUR', 70],
        ['2026-03-09T00:00:00.000Z', 'USD', 1],
      ]);
    });

    it('are sorted as asked, and limited', async () => {
      const by = { ...count, dimensions: ['Orders.currency'], ...placed({ granularity: 'day' }) };
      const order = [
        { member: 'Orders.currency', direction: 'desc' },
        { member: 'Orders.placedAt', direction: 'desc' },
      ];
      expect(await rowsOf(staff, { ...by, order, limit: 2 })).to.deep.equal([
        ['2026-03-09T00:00:00.000Z', 'USD', 1],
        ['2026-03-02T00:00:00.000Z', 'USD', 1],
      ]);
    });

    it('of equal rank are sorted by their dimensions', async () => {
      const order = [{ member: 'VendorSales.count', direction: 'asc' }];
      const body = { measures: ['VendorSales.count'], dimensions: ['VendorSales.total'], order };
      expect(await rowsOf(staff, body)).to.deep.equal([
        [1, 1],
        [70, 1],
        [100, 1],
        [250, 1],
      ]);
    });

    it('of an empty range are zeros, or absent when grouped', async () => {
      const empty = { dateRange: ['2020-01-01', '2020-01-31'] };
      const all = { measures: ['Orders.count', 'Orders.revenue', 'Orders.averageOrderValue'] };
      const usd = filter('Orders.currency', 'equals', 'USD');
      expect(await rowsOf(staff, { ...all, ...usd, ...placed(empty) })).to.deep.equal([
        [0, 0, null],
      ]);
      expect(
        await rowsOf(staff, { ...count, ...placed({ ...empty, granularity: 'day' }) }),
      ).to.deep.equal([]);
    });

    it('of a timestamp as the end of a range exclude it, and those of a date include the day', async () => {
      const counted = async (from: string, to: string): Promise<unknown> =>
        (await rowsOf(staff, { ...count, ...placed({ dateRange: [from, to] }) }))[0]?.[0];
      expect(await counted('2026-03-01T10:00:00Z', '2026-03-02T10:00:00Z')).to.equal(1);
      expect(await counted('2026-03-01', '2026-03-02')).to.equal(3);
      expect(await counted('2026-03-01T10:00:00.001Z', '2026-03-02T10:00:00.001Z')).to.equal(1);
    });

    it('compare numbers', async () => {
      const totals = async (operator: string, value: string): Promise<unknown> => {
        const where = filter('VendorSales.total', operator, value);
        return (await rowsOf(staff, { measures: ['VendorSales.count'], ...where }))[0]?.[0];
      };
      expect([
        ...[await totals('gt', '100'), await totals('gte', '100')],
        ...[await totals('lt', '100'), await totals('lte', '100'), await totals('equals', '70')],
      ]).to.deep.equal([1, 2, 2, 3, 1]);
      const where = filter('VendorSales.dollars', 'gte', '0.70');
      expect(await rowsOf(staff, { measures: ['VendorSales.perOrder'], ...where })).to.deep.equal([
        [140],
      ]);
    });

    it('take what a filter contains literally', async () => {
      for (const value of ['%', '_', '\\', "' or true --"]) {
        const where = filter('Orders.status', 'contains', value);
        expect(await rowsOf(staff, { ...count, ...where }), value).to.deep.equal([[0]]);
      }
      expect(
        await rowsOf(staff, { ...count, ...filter('Orders.status', 'contains', 'FIRM') }),
      ).to.deep.equal([[4]]);
    });

    it('are returned with the query as it was run', async () => {
      const asked = {
        ...count,
        ...placed({ dateRangePreset: 'last_year' }),
        timeZone: 'Asia/Tokyo',
      };
      const { query } = expectOk(await ask(staff, asked));
      const year = new Intl.DateTimeFormat('en', {
        timeZone: 'Asia/Tokyo',
        year: 'numeric',
      }).format(new Date());
      const last = Number(year) - 1;
      expect(query).to.deep.equal({
        ...count,
        ...{
          dimensions: [],
          segments: [],
          filters: [],
          order: [],
          limit: 100,
          timeZone: 'Asia/Tokyo',
        },
        ...placed({ dateRange: [`${last}-01-01`, `${last}-12-31`] }),
      });
    });

    it('of a vendor are their own, whatever they ask', async () => {
      const body = { measures: ['VendorSales.revenue'], dimensions: ['VendorSales.currency'] };
      expect(await rowsOf(vendor, body)).to.deep.equal([
        ['USD', 101],
        ['EUR', 70],
      ]);
      expect(await rowsOf(staff, body)).to.deep.equal([
        ['USD', 351],
        ['EUR', 70],
      ]);
      expect(await refusalOf(vendor, count)).to.deep.equal(['body.measures.0', 'unknown']);
    });
  });

  it('runs in a transaction that cannot write', async () => {
    const analytics = { models: collectModels([]), maxCost: 1e6 };
    const nothing = { dimensions: [], segments: [], timeDimensions: [], filters: [], order: [] };
    await store.knex.transaction(async (db) => {
      await runQuery(db, analytics, { ...count, ...nothing, limit: 1, timeZone: 'UTC' }, null);
      const refused = await db
        .transaction((inner) => insertOrder(inner))
        .catch((error: unknown) => error);
      expect(String(refused)).to.contain('read-only transaction');
    });
  });
});
