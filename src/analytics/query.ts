/** A query as the contract validates it: names and operators are known in form only. */
export interface AnalyticsQuery {
  measures: string[];
  dimensions: string[];
  segments: string[];
  timeDimensions: TimeDimension[];
  filters: Filter[];
  order: { member: string; direction: 'asc' | 'desc' }[];
  limit: number;
  /** A name of the IANA database. */
  timeZone: string;
}

export interface TimeDimension {
  dimension: string;
  granularity?: 'day' | 'week' | 'month' | 'year';
  /** Each end a date or a timestamp. */
  dateRange?: string[];
  dateRangePreset?: DateRangePreset;
}

export interface Filter {
  member: string;
  operator: Operator;
  values: string[];
}

export type Operator =
  | 'equals'
  | 'notEquals'
  | 'contains'
  | 'in'
  | 'notIn'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'beforeDate'
  | 'afterDate'
  | 'inDateRange';

export type DateRangePreset =
  | 'today'
  | 'yesterday'
  | 'last_7_days'
  | 'last_30_days'
  | 'last_90_days'
  | 'this_week'
  | 'last_week'
  | 'this_month'
  | 'last_month'
  | 'this_year'
  | 'last_year';

/** A part of a statement. Its text has a question mark for each value. */
export interface Sql {
  text: string;
  values: unknown[];
}

export const sql = (text: string, ...values: unknown[]): Sql => ({ text, values });
