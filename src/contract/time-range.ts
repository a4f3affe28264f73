import { isRealDay } from '../util/calendar.js';
import { invalid } from './errors.js';

/** A range of time as a query gives it: each end a date or a timestamp of the contract. */
interface RangeQuery {
  from?: string;
  to?: string;
}

/** Timestamps in UTC, both included. An absent end is open. */
export interface TimeRange {
  from?: string;
  to?: string;
}

/**
 * Reads the range of a query. A date means all of its day, in UTC.
 * @throws 422 naming the parameter of a date or time that does not exist, such as 2026-02-30
 */
export function timeRangeOf({ from, to }: RangeQuery): TimeRange {
  return {
    ...(from !== undefined && { from: readTime('query.from', from, 'T00:00:00.000Z') }),
    ...(to !== undefined && { to: readTime('query.to', to, 'T23:59:59.999Z') }),
  };
}

/** @param ofDate the time of day that a date without one means */
function readTime(path: string, text: string, ofDate: string): string {
  const day = text.slice(0, 10);
  const time = new Date(text.length === day.length ? day + ofDate : text);
  const year = time.getUTCFullYear();
  // PostgreSQL has no year 0, and a time zone can lead beyond the year 9999.
  if (isRealDay(day) && year >= 1 && year <= 9999) return time.toISOString();
  throw invalid(path, 'must be a date or time that exists', 'date');
}
