import { expect } from 'chai';
import fc from 'fast-check';
import { insertSales, insertStock } from '../support/analytics-facts.js';
import {
  customerMeasures,
  expectedRows,
  lineMeasures,
  orderMeasures,
  refundMeasures,
  stockMeasures,
  type Fact,
  type Granularity,
  type ReferenceModel,
  type ReferenceQuery,
} from '../support/analytics-reference.js';
import { expectOk, type Client } from '../support/client.js';
import { TestStore } from '../support/store.js';

/** Of the records; `ANALYTICS_RUNS` asks for more queries about them. */
const seed = 20_260_301;
const numRuns = Number(process.env['ANALYTICS_RUNS'] ?? 40);

const timeZones = [
  'UTC',
  'Europe/Madrid',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'America/Santiago',
];

/** How a model is asked, next to its reference. */
interface Asked {
  reference: ReferenceModel;
  money: string[];
  dimensions: string[];
  times: string[];
}

const days = ['2025-12-31', '2026-01-01', '2026-01-04', '2026-03-28', '2026-03-29', '2026-12-31'];
const anyBound = fc.constantFrom(...days, '2026-01-04T18:30:00Z', '2026-03-29T00:00:00+01:00');

const anyRange = fc
  .tuple(fc.constantFrom(...days), fc.constantFrom(...days))
  .map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a]));

function anyQuery({ reference, money, dimensions, times }: Asked): fc.Arbitrary<ReferenceQuery> {
  const facts = reference.facts(new Set(dimensions));
  const valuesOf = (name: string): string[] => [
    ...new Set(facts.flatMap((fact) => (fact[name] === null ? [] : String(fact[name])))),
  ];
  const isId = (name: string): boolean => /id$/i.test(name) || name === 'customerGroup';
  const isText = (name: string): boolean => !isId(name);
  const textFilter = fc.constantFrom(...dimensions).chain((member) =>
    fc.record({
      member: fc.constant(member),
      operator: fc.constantFrom(
        ...['equals', 'notEquals', 'in', 'notIn', ...(isText(member) ? ['contains'] : [])],
      ),
      values: fc.array(
        fc.constantFrom(...valuesOf(member), ...(isText(member) ? ['u', '%'] : [])),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    }),
  );
  const timeFilter = fc.record({
    member: fc.constantFrom(...times),
    operator: fc.constantFrom('beforeDate', 'afterDate'),
    values: anyBound.map((bound) => [bound]),
  });
  const rangeFilter = fc.record({
    member: fc.constantFrom(...times),
    operator: fc.constant('inDateRange'),
    values: anyRange.map((range): string[] => range),
  });
  return fc
    .record({
      measures: fc.subarray(Object.keys(reference.measures), { minLength: 1 }),
      dimensions: fc.subarray(dimensions, { maxLength: Math.min(2, dimensions.length) }),
      time: fc.option(
        fc.record(
          {
            dimension: fc.constantFrom(...times),
            granularity: fc.constantFrom<Granularity>('day', 'week', 'month', 'year'),
            dateRange: anyRange,
          },
          { requiredKeys: ['dimension'] },
        ),
        { nil: undefined },
      ),
      filters: fc.array(fc.oneof(textFilter, timeFilter, rangeFilter), { maxLength: 2 }),
      timeZone: fc.constantFrom(...timeZones),
    })
    .map(({ time, ...query }): ReferenceQuery => {
      const needsCurrency = query.measures.some((name) => money.includes(name));
      const extra = needsCurrency && !query.dimensions.includes('currency') ? ['currency'] : [];
      return { ...query, dimensions: [...query.dimensions, ...extra], ...(time && { time }) };
    });
}

/** The query with full names. */
function bodyOf(model: string, { time, ...query }: ReferenceQuery) {
  const full = (name: string): string => `${model}.${name}`;
  return {
    measures: query.measures.map(full),
    dimensions: query.dimensions.map(full),
    timeDimensions: time ? [{ ...time, dimension: full(time.dimension) }] : [],
    filters: query.filters.map((filter) => ({ ...filter, member: full(filter.member) })),
    timeZone: query.timeZone,
    limit: 1000,
  };
}

const sorted = (rows: Fact[]): string[] =>
  rows
    .map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort();

describe('every measure', () => {
  let store: TestStore;
  let staff: Client;
  const asked: Record<string, Asked> = {};

  before(async () => {
    store = await TestStore.open();
    staff = await store.withKey('analytics:read');
    const { orders, lines, refunds, customers, groups } = await insertSales(store.knex, seed);
    const stock = await insertStock(store.knex, seed);
    const factsOfCustomers = (names: Set<string>): Fact[] =>
      !names.has('customerGroup')
        ? customers
        : customers.flatMap((customer) => {
            const ids = groups.get(customer.id) ?? [];
            return (ids.length > 0 ? ids : [null]).map((id) => ({
              ...customer,
              customerGroup: id,
            }));
          });
    const factsOfStock = (names: Set<string>): Fact[] =>
      stock.flatMap(({ level, prices }) => {
        if (!names.has('currency') && !names.has('inventoryValue')) return [level];
        const listed = Object.entries(prices).filter(([, price]) => price !== null);
        if (listed.length === 0) return [{ ...level, currency: null, price: null }];
        return listed.map(([currency, price]) => ({ ...level, currency, price }));
      });
    Object.assign(asked, {
      Orders: {
        reference: { facts: () => orders, measures: orderMeasures },
        money: Object.keys(orderMeasures).filter((n) => n !== 'count' && n !== 'uniqueCustomers'),
        dimensions: ['id', 'status', 'currency'],
        times: ['placedAt'],
      },
      OrderLineItems: {
        reference: { facts: () => lines, measures: lineMeasures },
        money: ['lineItemRevenue', 'averageUnitPrice'],
        dimensions: [
          ...['orderId', 'orderStatus', 'entityId', 'entityType', 'sku', 'title'],
          ...['fulfillmentStatus', 'currency'],
        ],
        times: ['placedAt'],
      },
      Refunds: {
        reference: { facts: () => refunds, measures: refundMeasures },
        money: ['amount'],
        dimensions: ['orderId', 'status', 'currency'],
        times: ['createdAt'],
      },
      Inventory: {
        reference: { facts: factsOfStock, measures: stockMeasures },
        money: ['inventoryValue'],
        dimensions: ['entityId', 'warehouseId', 'currency'],
        times: ['lastRestockedAt'],
      },
      Customers: {
        reference: { facts: factsOfCustomers, measures: customerMeasures },
        money: [],
        dimensions: ['customerGroup'],
        times: ['createdAt', 'firstOrderAt', 'lastOrderAt'],
      },
    } satisfies Record<string, Asked>);
  });
  after(() => store.close());

  for (const name of ['Orders', 'OrderLineItems', 'Refunds', 'Inventory', 'Customers']) {
    it(`of ${name} equals a naive computation over the same random records`, async () => {
      const model = asked[name] as Asked;
      let rows = 0;
      const property = fc.asyncProperty(anyQuery(model), async (query) => {
        const answer = await staff.call('queryAnalytics', { body: bodyOf(name, query) as never });
        const found = (expectOk(answer) as unknown as { rows: Fact[] }).rows.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([full, value]) => [full.slice(name.length + 1), value]),
          ),
        );
        rows += found.length;
        expect(sorted(found)).to.deep.equal(sorted(expectedRows(model.reference, query)));
      });
      await fc.assert(property, { seed, numRuns });
      // Queries that find nothing would agree with any computation.
      expect(rows).to.be.greaterThan(numRuns);
    });
  }
});
