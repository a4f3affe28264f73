import { BaseModel } from './BaseModel.js';

/** The last order number of a year. */
export class OrderCounter extends BaseModel {
  static override tableName = 'order_counters';
  static override idColumn = 'year';
  static override columns: readonly (keyof OrderCounter)[] = ['year', 'lastNumber'];

  /** The primary key is the year. */
  override id!: never;
  year!: number;
  lastNumber!: number;

  /**
   * The common table expression `counter` with the year's next `order_number`, such as
   * `ORD-2026-000042`. Its row is locked until the transaction ends.
   */
  static readonly nextNumber = `counter as (
    insert into order_counters as c (year, last_number)
    values (extract(year from now() at time zone 'UTC'), 1)
    on conflict (year) do update set last_number = c.last_number + 1
    returning 'ORD-' || year || '-'
      || lpad(last_number::text, greatest(6, length(last_number::text)), '0') as order_number
  )`;
}
