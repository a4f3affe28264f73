/**
 * What analytics queries must return, computed from plain records without SQL: one function for each
 * measure, and time zones by `Intl`.
 */
export type Value = string | number | null;
/** A record with the values of its dimensions by name, and of what measures add up. */
export type Fact = Record<string, Value>;

export interface ReferenceModel {
  facts: (names: Set<string>) => Fact[];
  measures: Record<string, (facts: Fact[], inRange: (time: string) => boolean) => number | null>;
}

/** A query, with member names without their model. */
export interface ReferenceQuery {
  measures: string[];
  dimensions: string[];
  time?: { dimension: string; granularity?: Granularity; dateRange?: [string, string] };
  filters: { member: string; operator: string; values: string[] }[];
  timeZone: string;
}

export type Granularity = 'day' | 'week' | 'month' | 'year';

const sum = (facts: Fact[], name: string): number =>
  facts.reduce((total, fact) => total + Number(fact[name] ?? 0), 0);

/** Half up, as money is rounded. */
const divide = (amount: number, by: number): number | null =>
  by === 0 ? null : Math.floor((2 * amount + by) / (2 * by));

const sold = (facts: Fact[]): Fact[] =>
  facts.filter((fact) => (fact['status'] ?? fact['orderStatus']) !== 'cancelled');

const different = (facts: Fact[], name: string): number =>
  new Set(facts.flatMap((fact) => fact[name] ?? [])).size;

export const orderMeasures: ReferenceModel['measures'] = {
  count: (facts) => facts.length,
  revenue: (facts) => sum(sold(facts), 'grandTotal'),
  averageOrderValue: (facts) => divide(sum(sold(facts), 'grandTotal'), sold(facts).length),
  subtotalRevenue: (facts) => sum(sold(facts), 'subtotal'),
  taxCollected: (facts) => sum(sold(facts), 'taxTotal'),
  shippingRevenue: (facts) => sum(sold(facts), 'shippingTotal'),
  discountsGiven: (facts) => sum(sold(facts), 'discountTotal'),
  refundedAmount: (facts) => sum(sold(facts), 'amountRefunded'),
  netRevenue: (facts) => sum(sold(facts), 'grandTotal') - sum(sold(facts), 'amountRefunded'),
  uniqueCustomers: (facts) => different(facts, 'buyer'),
};

export const lineMeasures: ReferenceModel['measures'] = {
  count: (facts) => facts.length,
  itemsSold: (facts) => sum(sold(facts), 'quantity'),
  lineItemRevenue: (facts) => sum(sold(facts), 'totalPrice') - sum(sold(facts), 'discountAmount'),
  averageUnitPrice: (facts) => divide(sum(sold(facts), 'totalPrice'), sum(sold(facts), 'quantity')),
};

export const refundMeasures: ReferenceModel['measures'] = {
  count: (facts) => facts.length,
  amount: (facts) =>
    sum(
      facts.filter(({ status }) => status === 'succeeded'),
      'amount',
    ),
};

export const stockMeasures: ReferenceModel['measures'] = {
  totalOnHand: (facts) => sum(facts, 'onHand'),
  totalReserved: (facts) => sum(facts, 'reserved'),
  totalAvailable: (facts) =>
    facts.reduce((total, fact) => total + Math.max(0, availableOf(fact)), 0),
  inventoryValue: (facts) =>
    facts.reduce((total, { onHand, price }) => total + Number(onHand) * Number(price ?? 0), 0),
  lowStockCount: (facts) =>
    facts.filter(
      (fact) => fact['threshold'] !== null && availableOf(fact) <= Number(fact['threshold']),
    ).length,
};

const availableOf = ({ onHand, reserved }: Fact): number => Number(onHand) - Number(reserved);

export const customerMeasures: ReferenceModel['measures'] = {
  customerCount: (facts) => different(facts, 'id'),
  newCustomers: (facts, inRange) =>
    different(
      facts.filter(({ createdAt }) => inRange(String(createdAt))),
      'id',
    ),
  returningCustomers: (facts) =>
    different(
      facts.filter(({ orders }) => Number(orders) > 1),
      'id',
    ),
};

/** The rows of a query, in any order. */
export function expectedRows(model: ReferenceModel, query: ReferenceQuery): Fact[] {
  const { measures, dimensions, time, filters, timeZone } = query;
  const names = new Set([...measures, ...dimensions, ...filters.map(({ member }) => member)]);
  const isInRange = (value: string): boolean =>
    !time?.dateRange || within(value, time.dateRange, timeZone);
  const facts = model.facts(names).filter((fact) => {
    const at = time && fact[time.dimension];
    if (time?.dateRange && (at === null || !isInRange(String(at)))) return false;
    return filters.every(({ member, operator, values }) =>
      matches(fact[member] ?? null, operator, values, timeZone),
    );
  });
  const groups = new Map<string, { key: Fact; facts: Fact[] }>();
  const isGrouped = dimensions.length > 0 || time?.granularity !== undefined;
  if (!isGrouped) groups.set('{}', { key: {}, facts: [] });
  for (const fact of facts) {
    const key: Fact = Object.fromEntries(dimensions.map((name) => [name, fact[name] ?? null]));
    if (time?.granularity) {
      const at = fact[time.dimension];
      key[time.dimension] =
        typeof at === 'string' ? periodOf(at, time.granularity, timeZone) : null;
    }
    const group = groups.get(JSON.stringify(key)) ?? { key, facts: [] };
    groups.set(JSON.stringify(key), group);
    group.facts.push(fact);
  }
  return [...groups.values()].map((group) => ({
    ...group.key,
    ...Object.fromEntries(
      measures.map((name) => [name, model.measures[name]?.(group.facts, isInRange) ?? null]),
    ),
  }));
}

/** Whether a value of a record fulfills a filter. */
function matches(value: Value, operator: string, values: string[], timeZone: string): boolean {
  const text = String(value);
  if (operator === 'notEquals' || operator === 'notIn') {
    return value === null || !values.includes(text);
  }
  if (value === null) return false;
  if (operator === 'contains') {
    return values.some((part) => text.toLowerCase().includes(part.toLowerCase()));
  }
  const [first = '', second = ''] = values;
  if (operator === 'inDateRange') return within(text, [first, second], timeZone);
  if (operator === 'beforeDate') return isBefore(text, first, timeZone);
  if (operator === 'afterDate') {
    return isDay(first) ? localDay(text, timeZone) > first : Date.parse(text) > Date.parse(first);
  }
  return values.includes(text);
}

const isDay = (text: string): boolean => text.length === 10;

const within = (time: string, [from, to]: [string, string], timeZone: string): boolean =>
  !isBefore(time, from, timeZone) &&
  (isDay(to) ? localDay(time, timeZone) <= to : Date.parse(time) < Date.parse(to));

const isBefore = (time: string, bound: string, timeZone: string): boolean =>
  isDay(bound) ? localDay(time, timeZone) < bound : Date.parse(time) < Date.parse(bound);

const formats = new Map<string, Intl.DateTimeFormat>();

function localDay(time: string | number, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    const digits = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    format = new Intl.DateTimeFormat('en-US', { timeZone, ...digits });
    formats.set(timeZone, format);
  }
  const [month = '', day = '', year = ''] = format.format(new Date(time)).split('/');
  return `${year}-${month}-${day}`;
}

/** The start of a period: the first instant of its first day. */
function periodOf(time: string, granularity: Granularity, timeZone: string): string {
  const day = localDay(time, timeZone);
  const date = new Date(`${day}T00:00:00Z`);
  if (granularity === 'week') date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  if (granularity === 'month') date.setUTCDate(1);
  if (granularity === 'year') date.setUTCMonth(0, 1);
  return firstInstant(date.toISOString().slice(0, 10), timeZone);
}

const quarter = 15 * 60_000;
const instants = new Map<string, string>();

function firstInstant(day: string, timeZone: string): string {
  const key = `${day} ${timeZone}`;
  let found = instants.get(key);
  if (found === undefined) {
    let time = Date.parse(`${day}T00:00:00Z`) - 15 * 3_600_000;
    while (localDay(time, timeZone) < day) time += quarter;
    found = new Date(time).toISOString();
    instants.set(key, found);
  }
  return found;
}
