import { InvalidInput } from '../domain/errors.js';
import { addDays, isRealDay } from '../util/calendar.js';
import { sql, type DateRangePreset, type Sql } from './query.js';

/**
 * @throws InvalidInput for a time zone that does not exist. PostgreSQL alone would also take
 *   `Mars+5`, as a zone five hours behind UTC.
 */
export function requireTimeZone(name: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    throw new InvalidInput('timeZone', 'must be a time zone such as Europe/Madrid', 'timeZone');
  }
}

/** The days of a preset, both included, in a time zone at a time. */
export function daysOfPreset(preset: DateRangePreset, timeZone: string, now: Date): DayRange {
  return presets[preset](dayOf(now, timeZone));
}

type DayRange = [from: string, to: string];

const lastDays =
  (days: number) =>
  (today: string): DayRange => [addDays(today, 1 - days), today];

const presets: Record<DateRangePreset, (today: string) => DayRange> = {
  today: lastDays(1),
  yesterday: (today) => [addDays(today, -1), addDays(today, -1)],
  last_7_days: lastDays(7),
  last_30_days: lastDays(30),
  last_90_days: lastDays(90),
  this_week: (today) => [mondayOf(today), today],
  last_week: (today) => [addDays(mondayOf(today), -7), addDays(mondayOf(today), -1)],
  this_month: (today) => [`${today.slice(0, 7)}-01`, today],
  last_month: (today) => {
    const end = addDays(`${today.slice(0, 7)}-01`, -1);
    return [`${end.slice(0, 7)}-01`, end];
  },
  this_year: (today) => [`${today.slice(0, 4)}-01-01`, today],
  last_year: (today) => {
    const year = addDays(`${today.slice(0, 4)}-01-01`, -1).slice(0, 4);
    return [`${year}-01-01`, `${year}-12-31`];
  },
};

const mondayOf = (day: string): string =>
  addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

function dayOf(time: Date, timeZone: string): string {
  // Sweden writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(time);
}

/**
 * The time at which a range begins, as a part of a statement.
 * @param field of the query, for the error
 * @throws InvalidInput for a date or time that does not exist, such as 2026-02-30
 */
export function startOf(text: string, timeZone: string, field: string): Sql {
  requireTime(text, field);
  return isDay(text) ? midnight(text, timeZone) : instant(text);
}

/** The time before which a range ends: after the day of a date. */
export function endOf(text: string, timeZone: string, field: string): Sql {
  requireTime(text, field);
  return isDay(text) ? midnight(addDays(text, 1), timeZone) : instant(text);
}

/**
 * @param range two dates or timestamps
 * @throws InvalidInput also for a range that ends before it starts
 */
export function boundsOf(range: string[], timeZone: string, field: string): [Sql, Sql] {
  const [from = '', to = ''] = range;
  const bounds: [Sql, Sql] = [
    startOf(from, timeZone, `${field}.0`),
    endOf(to, timeZone, `${field}.1`),
  ];
  // Which of a date and a timestamp comes first depends on the time zone; PostgreSQL knows it.
  const isReversed = isDay(from) === isDay(to) && Date.parse(to) < Date.parse(from);
  if (isReversed) throw new InvalidInput(field, 'must not end before it starts', 'dateRange');
  return bounds;
}

/** Dates and timestamps of the contract differ in their length. */
const isDay = (text: string): boolean => text.length === 10;

const midnight = (day: string, timeZone: string): Sql =>
  sql('(?::timestamp at time zone ?)', day, timeZone);

const instant = (text: string): Sql => sql('?::timestamptz', new Date(text).toISOString());

function requireTime(text: string, field: string): void {
  const year = new Date(text).getUTCFullYear();
  // PostgreSQL has no year 0, and the day after or a time zone can lead beyond the year 9999.
  if (timePattern.test(text) && isRealDay(text.slice(0, 10)) && year >= 1 && year < 9999) return;
  throw new InvalidInput(field, 'must be a date or time that exists', 'date');
}

/** The contract's, which it does not apply to the values of filters. */
const timePattern = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;
