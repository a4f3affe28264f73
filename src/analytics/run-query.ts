import type { Knex } from 'knex';
import { estimateCost, forbidWrites, runComposed } from '../database/composed-query.js';
import { InvalidInput } from '../domain/errors.js';
import { visibleModels, type Analytics } from './analytics.js';
import { compileQuery, type Column, type CompiledQuery } from './compile-query.js';
import { modelOf } from './members.js';
import type { AnalyticsQuery, TimeDimension } from './query.js';
import { daysOfPreset, requireTimeZone } from './time.js';

type Value = string | number | null;

/** A value for each column, by the member's full name. */
export type AnalyticsRow = Record<string, Value>;

/**
 * Runs a query, and reads nothing but what it asks for.
 * @param db a transaction, which becomes read-only
 * @param vendorId of a vendor, who gets only models of vendors and their own rows; null for staff
 * @returns the rows, and the query with its presets replaced by ranges
 * @throws InvalidInput for a query that does not fit the models, or that would read too much
 */
export async function runQuery(
  db: Knex,
  analytics: Analytics,
  asked: AnalyticsQuery,
  vendorId: string | null,
): Promise<{ query: AnalyticsQuery; rows: AnalyticsRow[] }> {
  const query = withoutPresets(asked, new Date());
  const model = modelOf(visibleModels(analytics, vendorId), query.measures[0] ?? '');
  const compiled = compileQuery(model, query, vendorId);
  await forbidWrites(db);
  await requireCost(db, compiled, analytics.maxCost);
  const rows = await runComposed(db, compiled);
  return { query, rows: rows.map((row) => readRow(row, compiled.columns)) };
}

function withoutPresets(query: AnalyticsQuery, now: Date): AnalyticsQuery {
  requireTimeZone(query.timeZone);
  const timeDimensions = query.timeDimensions.map((given, i): TimeDimension => {
    const { dateRangePreset, ...rest } = given;
    if (dateRangePreset === undefined) return rest;
    if (rest.dateRange) {
      const field = `timeDimensions.${i}.dateRangePreset`;
      throw new InvalidInput(field, 'must not be given together with dateRange', 'exclusive');
    }
    return { ...rest, dateRange: daysOfPreset(dateRangePreset, query.timeZone, now) };
  });
  return { ...query, timeDimensions };
}

/** Refuses what the planner expects to cost too much, instead of starting and timing out. */
async function requireCost(db: Knex, compiled: CompiledQuery, maxCost: number): Promise<void> {
  if ((await estimateCost(db, compiled)) <= maxCost) return;
  const advice = 'would read too much: give a shorter dateRange, more filters, or fewer dimensions';
  throw new InvalidInput(null, advice, 'cost');
}

function readRow(row: Record<string, unknown>, columns: Column[]): AnalyticsRow {
  return Object.fromEntries(
    columns.map((column, i) => [column.name, readValue(row[`c${i}`] as Value, column)]),
  );
}

/** PostgreSQL computes sums as numeric, which the driver reads as text. */
function readValue(value: Value, { type, field }: Column): Value {
  if (value === null || type === 'string' || type === 'time') return value;
  const number = Number(value);
  if (type === 'number' || Number.isSafeInteger(number)) return number;
  throw new InvalidInput(field, 'exceeds 9007199254740991: narrow the query', 'range');
}
