import { addDays } from '../../../../util/calendar.js';
import type { PayoutSchedule } from '../../models/Vendor.js';

/**
 * The last day on which a schedule was due, up to a day in UTC: each day, Mondays, Mondays of even
 * ISO weeks, or the first of a month. Undefined for `manual`, which is never due by itself.
 * @param today such as 2026-02-28
 */
export function lastDueDay(schedule: PayoutSchedule, today: string): string | undefined {
  switch (schedule) {
    case 'daily':
      return today;
    case 'weekly':
      return mondayOf(today);
    case 'biweekly': {
      let monday = mondayOf(today);
      // After a year of 53 weeks, two odd weeks follow one another.
      while (isoWeek(monday) % 2 === 1) monday = addDays(monday, -7);
      return monday;
    }
    case 'monthly':
      return `${today.slice(0, 8)}01`;
    case 'manual':
      return undefined;
  }
}

/**
 * Whether a schedule is due: all day on its days, and later if no run has come since.
 * @param lastRun the day of the last run in which it was due
 */
export function isDue(schedule: PayoutSchedule, today: string, lastRun: string): boolean {
  const due = lastDueDay(schedule, today);
  return due !== undefined && (due === today || due > lastRun);
}

/** Days since Monday. */
const weekday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

const mondayOf = (day: string): string => addDays(day, -weekday(day));

/** The ISO week of a Monday: the first one of a year contains January 4. */
function isoWeek(monday: string): number {
  const first = mondayOf(`${addDays(monday, 3).slice(0, 4)}-01-04`);
  return 1 + Math.round((Date.parse(monday) - Date.parse(first)) / (7 * millisecondsOfADay));
}

const millisecondsOfADay = 24 * 60 * 60 * 1000;
