import type { Knex } from 'knex';
import { query } from '../database/query.js';
import { BaseModel } from './BaseModel.js';
import type { OrderStatus } from './OrderStatusChange.js';

/** The counts of all orders stand where a customer's have the customer's id. */
const everybody = '00000000-0000-0000-0000-000000000000';

/** The number of orders, in rows that add up. Triggers write them. */
export class OrderCount extends BaseModel {
  static override tableName = 'order_counts';
  static override columns: readonly (keyof OrderCount)[] = ['id', 'customerId', 'status', 'amount'];

  /** The database's own number, which no code needs. */
  override id!: never;
  customerId!: string;
  status!: OrderStatus;
  amount!: number;

  /** The number of orders of a customer and with a status. It costs the same at any size. */
  static async total(
    db: Knex,
    { status, customerId = everybody }: { status?: OrderStatus; customerId?: string },
  ): Promise<number> {
    const [count] = await query<{ total: number }>(
      db,
      `select coalesce(sum(amount), 0)::bigint as total from order_counts
       where customer_id = $1 ${status === undefined ? '' : 'and status = $2'}`,
      [customerId, ...(status === undefined ? [] : [status])],
    );
    return count?.total ?? 0;
  }
}
