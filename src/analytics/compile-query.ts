import { InvalidInput } from '../domain/errors.js';
import type { AnalyticsModel, Dimension, Measure } from './analytics-model.js';
import { between, conditionOf } from './filters.js';
import { memberOf } from './members.js';
import { sql, type AnalyticsQuery, type Sql } from './query.js';
import { boundsOf } from './time.js';

/** A column of the result. */
export interface Column {
  /** The member's full name. */
  name: string;
  type: Measure['type'] | Dimension['type'];
  /** The field of the query that asks for it. */
  field: string;
}

export interface CompiledQuery extends Sql {
  /** In the statement, they are `c0`, `c1`, …. */
  columns: Column[];
}

/** The parts of a statement, in the order in which it reads them. */
interface Parts {
  columns: (Column & { part: Sql })[];
  /** The number of columns to group by, which come first. */
  groups: number;
  joins: Set<string>;
  conditions: Sql[];
  /** The ends of the query's ranges, for measures of what is within them. */
  ranges: [Sql, Sql][];
}

/**
 * Compiles a query to one statement. Names lead to the SQL of the model's definitions, and each
 * value is a parameter.
 * @param query with a known time zone, and with ranges instead of presets
 * @param vendorId limits the rows to those of a vendor
 * @throws InvalidInput naming the field of a name, operator, or value that the model does not have
 */
export function compileQuery(
  model: AnalyticsModel,
  query: AnalyticsQuery,
  vendorId: string | null,
): CompiledQuery {
  const parts: Parts = { columns: [], groups: 0, joins: new Set(), conditions: [], ranges: [] };
  addTimeDimensions(parts, model, query);
  addDimensions(parts, model, query);
  parts.groups = parts.columns.length;
  addConditions(parts, model, query);
  if (vendorId !== null) parts.conditions.push(sql(`${model.vendor ?? 'null'} = ?`, vendorId));
  addMeasures(parts, model, query);
  return assemble(parts, model, query);
}

/** A range limits the rows, and a granularity groups them by period. */
function addTimeDimensions(parts: Parts, model: AnalyticsModel, query: AnalyticsQuery): void {
  const { timeDimensions, timeZone } = query;
  timeDimensions.forEach(({ dimension: name, granularity, dateRange }, i) => {
    const field = `timeDimensions.${i}`;
    const dimension = memberOf(model, 'dimensions', name, `${field}.dimension`);
    if (dimension.type !== 'time') {
      throw new InvalidInput(`${field}.dimension`, 'must be a dimension of time', 'type');
    }
    if (timeDimensions.findIndex((other) => other.dimension === name) < i) {
      throw new InvalidInput(`${field}.dimension`, 'must not be named twice', 'unique');
    }
    addJoin(parts, dimension.join);
    if (dateRange) {
      const bounds = boundsOf(dateRange, timeZone, `${field}.dateRange`);
      parts.ranges.push(bounds);
      parts.conditions.push(between(dimension.sql, bounds));
    }
    if (granularity) {
      const part = sql(`date_trunc('${granularity}', ${dimension.sql}, ?)`, timeZone);
      parts.columns.push({ name, type: 'time', field: `${field}.dimension`, part });
    }
  });
}

function addDimensions(parts: Parts, model: AnalyticsModel, { dimensions }: AnalyticsQuery): void {
  dimensions.forEach((name, i) => {
    const field = `dimensions.${i}`;
    const dimension = memberOf(model, 'dimensions', name, field);
    if (parts.columns.some((column) => column.name === name)) {
      throw new InvalidInput(field, 'must not also be grouped by period', 'unique');
    }
    addJoin(parts, dimension.join);
    parts.columns.push({ name, type: dimension.type, field, part: sql(dimension.sql) });
  });
}

function addConditions(parts: Parts, model: AnalyticsModel, query: AnalyticsQuery): void {
  query.segments.forEach((name, i) => {
    const segment = memberOf(model, 'segments', name, `segments.${i}`);
    addJoin(parts, segment.join);
    parts.conditions.push(sql(`(${segment.sql})`));
  });
  query.filters.forEach((filter, i) => {
    const field = `filters.${i}`;
    const dimension = memberOf(model, 'dimensions', filter.member, `${field}.member`);
    addJoin(parts, dimension.join);
    parts.conditions.push(conditionOf(dimension, filter, query.timeZone, field));
  });
}

function addMeasures(parts: Parts, model: AnalyticsModel, query: AnalyticsQuery): void {
  query.measures.forEach((name, i) => {
    const field = `measures.${i}`;
    const measure = memberOf(model, 'measures', name, field);
    if (measure.type === 'money') requireOneCurrency(model, query, field);
    addJoin(parts, measure.join);
    parts.columns.push({ name, type: measure.type, field, part: measurePart(measure, parts) });
  });
}

function measurePart({ sql: text, within }: Measure, { ranges }: Parts): Sql {
  if (within === undefined || ranges.length === 0) return sql(text);
  const inRanges = join(
    ranges.map((bounds) => between(within, bounds)),
    ' and ',
  );
  return sql(`${text} filter (where ${inRanges.text})`, ...inRanges.values);
}

/** Amounts in different currencies are never added. */
function requireOneCurrency(model: AnalyticsModel, query: AnalyticsQuery, field: string): void {
  const currency = `${model.name}.${model.currency ?? ''}`;
  const hasOne = query.filters.some(
    ({ member, operator, values }) =>
      member === currency && (operator === 'equals' || operator === 'in') && values.length === 1,
  );
  if (hasOne || query.dimensions.includes(currency)) return;
  const needed = `needs ${currency} as a dimension, or as a filter that equals one value`;
  throw new InvalidInput(field, needed, 'currency');
}

function addJoin({ joins }: Parts, name: string | undefined): void {
  if (name !== undefined) joins.add(name);
}

function assemble(
  { columns, groups, joins, conditions }: Parts,
  model: AnalyticsModel,
  query: AnalyticsQuery,
): CompiledQuery {
  const selected = join(
    columns.map(({ part }, i) => sql(`${part.text} as c${i}`, ...part.values)),
    ', ',
  );
  const source = [model.source, ...[...joins].map((name) => model.joins?.[name] ?? '')].join(' ');
  const where = join(conditions, ' and ');
  const text = [
    `select ${selected.text} from ${source}`,
    conditions.length > 0 ? `where ${where.text}` : '',
    groups > 0 ? `group by ${numbers(groups).join(', ')}` : '',
    `order by ${orderOf(columns, groups, query).join(', ')}`,
    'limit ?',
  ].join(' ');
  return {
    text,
    values: [...selected.values, ...where.values, query.limit],
    columns: columns.map(({ name, type, field }) => ({ name, type, field })),
  };
}

/** Columns by their number. The groups come last, so that the order is total. */
function orderOf(columns: Column[], groups: number, { order }: AnalyticsQuery): string[] {
  const asked = order.map(({ member, direction }, i) => {
    const index = columns.findIndex(({ name }) => name === member);
    if (index >= 0) return `${index + 1} ${direction} nulls last`;
    const field = `order.${i}.member`;
    throw new InvalidInput(field, 'must be a measure or dimension of the query', 'unknown');
  });
  const periods = columns
    .slice(0, groups)
    .flatMap(({ field }, i) =>
      field.startsWith('timeDimensions') ? [`${i + 1} asc nulls last`] : [],
    );
  const usual = [...periods, `${groups + 1} desc nulls last`];
  return [...(asked.length > 0 ? asked : usual), ...numbers(groups).map(String)];
}

const numbers = (amount: number): number[] => Array.from({ length: amount }, (_, i) => i + 1);

const join = (parts: Sql[], separator: string): Sql =>
  sql(parts.map(({ text }) => text).join(separator), ...parts.flatMap(({ values }) => values));
