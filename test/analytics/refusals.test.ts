import { expect } from 'chai';
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
import type { Client } from '../support/client.js';
import { insertOrder } from '../support/rows.js';
import { TestStore } from '../support/store.js';

const id = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0a11';

describe('an analytics query is refused for', () => {
  let store: TestStore;
  let staff: Client;
  before(async () => {
    store = await TestStore.open({ plugins: [{ name: 'vendors', analytics: [vendorOrders] }] });
    staff = await store.withKey('analytics:read');
  });
  after(() => store.close());

  const cases: [what: string, body: object, path: string, code: string][] = [
    ['an unknown model', { measures: ['Users.count'] }, 'measures.0', 'unknown'],
    ['an unknown measure', { measures: ['Orders.profit'] }, 'measures.0', 'unknown'],
    ['a property of objects', { measures: ['Orders.constructor'] }, 'measures.0', 'unknown'],
    ['a dimension as a measure', { measures: ['Orders.status'] }, 'measures.0', 'unknown'],
    [
      'two models',
      { measures: ['Orders.count', 'Customers.customerCount'] },
      'measures.1',
      'model',
    ],
    ['an unknown dimension', { ...count, dimensions: ['Orders.email'] }, 'dimensions.0', 'unknown'],
    ['an unknown segment', { ...count, segments: ['Orders.big'] }, 'segments.0', 'unknown'],
    [
      'a filter of a measure',
      { ...count, ...filter('Orders.revenue', 'gt', '1') },
      'filters.0.member',
      'unknown',
    ],
    ['money without a currency', revenue, 'measures.0', 'currency'],
    [
      'money with two currencies',
      { ...revenue, ...filter('Orders.currency', 'in', 'USD', 'EUR') },
      'measures.0',
      'currency',
    ],
    [
      'money without one currency',
      { ...revenue, ...filter('Orders.currency', 'notEquals', 'USD') },
      'measures.0',
      'currency',
    ],
    [
      'an order by what is not in the query',
      { ...count, order: [{ member: 'Orders.revenue', direction: 'asc' }] },
      'order.0.member',
      'unknown',
    ],
    [
      'a range of what is not a time',
      { ...count, timeDimensions: [{ dimension: 'Orders.status' }] },
      'timeDimensions.0.dimension',
      'type',
    ],
    [
      'a time dimension twice',
      {
        ...count,
        timeDimensions: [{ dimension: 'Orders.placedAt' }, { dimension: 'Orders.placedAt' }],
      },
      'timeDimensions.1.dimension',
      'unique',
    ],
    [
      'a dimension by period and by itself',
      { ...count, dimensions: ['Orders.placedAt'], ...placed({ granularity: 'day' }) },
      'dimensions.0',
      'unique',
    ],
    [
      'a day that does not exist',
      { ...count, ...placed({ dateRange: ['2026-02-30', '2026-03-01'] }) },
      'timeDimensions.0.dateRange.0',
      'date',
    ],
    [
      'an hour that does not exist',
      { ...count, ...placed({ dateRange: ['2026-03-01', '2026-03-01T25:00:00Z'] }) },
      'timeDimensions.0.dateRange.1',
      'date',
    ],
    [
      'the year 0',
      { ...count, ...placed({ dateRange: ['0000-01-01', '2026-03-01'] }) },
      'timeDimensions.0.dateRange.0',
      'date',
    ],
    [
      'the end of time',
      { ...count, ...placed({ dateRange: ['2026-03-01', '9999-12-31'] }) },
      'timeDimensions.0.dateRange.1',
      'date',
    ],
    [
      'a reversed range',
      { ...count, ...placed({ dateRange: ['2026-03-02', '2026-03-01'] }) },
      'timeDimensions.0.dateRange',
      'dateRange',
    ],
    [
      'a range and a preset',
      {
        ...count,
        ...placed({ dateRange: ['2026-03-01', '2026-03-02'], dateRangePreset: 'today' }),
      },
      'timeDimensions.0.dateRangePreset',
      'exclusive',
    ],
    ['an unknown time zone', { ...count, timeZone: 'Mars/Olympus' }, 'timeZone', 'timeZone'],
    ["a time zone of PostgreSQL's own", { ...count, timeZone: 'Mars+5' }, 'timeZone', 'timeZone'],
    [
      'an unknown zone with a preset',
      { ...count, timeZone: 'X/Y', ...placed({ dateRangePreset: 'today' }) },
      'timeZone',
      'timeZone',
    ],
    [
      'a comparison of texts',
      { ...count, ...filter('Orders.status', 'gt', 'a') },
      'filters.0.operator',
      'operator',
    ],
    [
      'a part of an id',
      { ...count, ...filter('Orders.id', 'contains', 'a') },
      'filters.0.operator',
      'operator',
    ],
    [
      'a time that equals',
      { ...count, ...filter('Orders.placedAt', 'equals', '2026-03-01') },
      'filters.0.operator',
      'operator',
    ],
    [
      'a date range of texts',
      { ...count, ...filter('Orders.status', 'inDateRange', 'a', 'b') },
      'filters.0.operator',
      'operator',
    ],
    [
      'an id that is none',
      { ...count, ...filter('Orders.id', 'in', id, 'x') },
      'filters.0.values.1',
      'type',
    ],
    [
      'a date that is none',
      { ...count, ...filter('Orders.placedAt', 'beforeDate', 'soon') },
      'filters.0.values.0',
      'date',
    ],
    [
      'a date that JavaScript reads',
      { ...count, ...filter('Orders.placedAt', 'afterDate', '2026') },
      'filters.0.values.0',
      'date',
    ],
    [
      'too many values',
      { ...count, ...filter('Orders.placedAt', 'beforeDate', '2026-03-01', '2026-03-02') },
      'filters.0.values',
      'amount',
    ],
    [
      'half a range',
      { ...count, ...filter('Orders.placedAt', 'inDateRange', '2026-03-01') },
      'filters.0.values',
      'amount',
    ],
    [
      'a number that is none',
      { measures: ['VendorSales.count'], ...filter('VendorSales.total', 'gt', '1e3') },
      'filters.0.values.0',
      'type',
    ],
    [
      'a number that is not whole',
      { measures: ['VendorSales.count'], ...filter('VendorSales.total', 'gt', '1.5') },
      'filters.0.values.0',
      'type',
    ],
    [
      'SQL as a name',
      { ...count, dimensions: ['Orders.status) from users --'] },
      'dimensions.0',
      'pattern',
    ],
    [
      'SQL as a granularity',
      { ...count, ...placed({ granularity: "day', now()) --" }) },
      'timeDimensions.0.granularity',
      'enum',
    ],
    [
      'SQL as a direction',
      { ...count, order: [{ member: 'Orders.count', direction: 'asc; drop table orders' }] },
      'order.0.direction',
      'enum',
    ],
  ];
  for (const [what, body, path, code] of cases) {
    it(what, async () => {
      expect(await refusalOf(staff, body)).to.deep.equal([`body.${path}`, code]);
    });
  }

  it('a sum that is not exact', async () => {
    const total = Number.MAX_SAFE_INTEGER;
    const huge = { currency: 'JPY', subtotal: total, grandTotal: total };
    await insertOrder(store.knex, huge);
    const jpy = { ...revenue, ...filter('Orders.currency', 'equals', 'JPY') };
    expect(await rowsOf(staff, jpy)).to.deep.equal([[total]]);
    await insertOrder(store.knex, { ...huge, subtotal: 1, grandTotal: 1 });
    expect(await refusalOf(staff, jpy)).to.deep.equal(['body.measures.0', 'range']);
  });

  it('what would read too much, before it runs', async () => {
    const strict = await TestStore.open({ config: { analyticsMaxCost: 1 } });
    const key = await strict.withKey('analytics:read');
    const query = { ...count, dimensions: ['Orders.status'] };
    expect(await refusalOf(key, query)).to.deep.equal(['body', 'cost']);
    await strict.close();
  });

  it('what takes longer than five seconds @slow', async () => {
    const answer = await ask(staff, { measures: ['VendorSales.slow'] });
    expect(answer.status).to.equal(503);
    expect(answer.headers.get('retry-after')).to.equal('5');
  });
});
