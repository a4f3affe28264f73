import { InvalidInput } from '../domain/errors.js';
import { looksLikeUuid } from '../util/uuid.js';
import type { Dimension } from './analytics-model.js';
import { sql, type Filter, type Operator, type Sql } from './query.js';
import { boundsOf, endOf, startOf } from './time.js';

type Operand = 'any' | 'text' | 'number' | 'time';

/** The dimensions that an operator applies to, and how many values it takes. */
const operators: Record<Operator, { of: Operand; amount?: number }> = {
  equals: { of: 'any' },
  notEquals: { of: 'any' },
  in: { of: 'any' },
  notIn: { of: 'any' },
  contains: { of: 'text' },
  gt: { of: 'number', amount: 1 },
  gte: { of: 'number', amount: 1 },
  lt: { of: 'number', amount: 1 },
  lte: { of: 'number', amount: 1 },
  beforeDate: { of: 'time', amount: 1 },
  afterDate: { of: 'time', amount: 1 },
  inDateRange: { of: 'time', amount: 2 },
};

const comparisons = { gt: '>', gte: '>=', lt: '<', lte: '<=' };

/**
 * The condition of a filter.
 * @param field of the query, such as `filters.0`
 * @throws InvalidInput for an operator or a value that does not match the dimension
 */
export function conditionOf(
  dimension: Dimension,
  { operator, values }: Filter,
  timeZone: string,
  field: string,
): Sql {
  requireOperator(dimension, operator, values.length, field);
  if (dimension.type === 'time') return timeCondition(dimension, operator, values, timeZone, field);
  if (operator === 'contains') {
    return sql(`${dimension.sql} ilike any(?::text[])`, values.map(patternOf));
  }
  const { cast, list } = valuesOf(dimension, values, field);
  if (operator in comparisons) {
    const sign = comparisons[operator as keyof typeof comparisons];
    return sql(`${dimension.sql} ${sign} ?::${cast}`, list[0]);
  }
  const isAny = `${dimension.sql} = any(?::${cast}[])`;
  // A row without a value has none of the values either.
  const excludes = operator === 'notEquals' || operator === 'notIn';
  return sql(excludes ? `(${isAny}) is not true` : isAny, list);
}

function requireOperator(
  { type, format }: Dimension,
  operator: Operator,
  given: number,
  field: string,
): void {
  const { of, amount = given } = operators[operator];
  const isText = type === 'string' && format !== 'uuid';
  const kind = type === 'time' ? 'time' : isText ? 'text' : type === 'string' ? 'id' : 'number';
  if (of !== kind && (of !== 'any' || kind === 'time')) {
    throw new InvalidInput(`${field}.operator`, `is not for a dimension of ${kind}`, 'operator');
  }
  if (given === amount) return;
  const values = amount === 1 ? 'one value' : `${amount} values`;
  throw new InvalidInput(`${field}.values`, `must be ${values} for ${operator}`, 'amount');
}

function timeCondition(
  { sql: column }: Dimension,
  operator: Operator,
  values: string[],
  timeZone: string,
  field: string,
): Sql {
  const [value = ''] = values;
  const path = `${field}.values`;
  if (operator === 'inDateRange') return between(column, boundsOf(values, timeZone, path));
  if (operator === 'beforeDate') {
    const { text, values: bound } = startOf(value, timeZone, `${path}.0`);
    return sql(`${column} < ${text}`, ...bound);
  }
  const { text, values: bound } = endOf(value, timeZone, `${path}.0`);
  // The end of a date is the first time after it; a timestamp is not included itself.
  return sql(`${column} ${value.length === 10 ? '>=' : '>'} ${text}`, ...bound);
}

export const between = (column: string, [from, to]: [Sql, Sql]): Sql =>
  sql(`${column} >= ${from.text} and ${column} < ${to.text}`, ...from.values, ...to.values);

const patternOf = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

function valuesOf(
  { type, format }: Dimension,
  values: string[],
  field: string,
): { cast: string; list: unknown[] } {
  const readAll = (read: (text: string) => unknown, wanted: string): unknown[] =>
    values.map((text, i) => {
      const value = read(text);
      if (value !== undefined) return value;
      throw new InvalidInput(`${field}.values.${i}`, `must be ${wanted}`, 'type');
    });
  if (format === 'uuid') {
    return {
      cast: 'uuid',
      list: readAll((text) => (looksLikeUuid(text) ? text : undefined), 'a UUID'),
    };
  }
  if (type === 'string') return { cast: 'text', list: values };
  if (type === 'integer') return { cast: 'bigint', list: readAll(integerOf, 'a whole number') };
  return { cast: 'float8', list: readAll(numberOf, 'a number') };
}

function integerOf(text: string): number | undefined {
  const value = /^-?\d+$/.test(text) ? Number(text) : NaN;
  return Number.isSafeInteger(value) ? value : undefined;
}

const numberOf = (text: string): number | undefined =>
  /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
