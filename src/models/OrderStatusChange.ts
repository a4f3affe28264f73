import type { Knex } from 'knex';
import { query } from '../database/query.js';
import type { OrderStatus } from './Order.js';

export interface OrderStatusChange {
  from: OrderStatus | null;
  to: OrderStatus;
  reason: string | null;
  actorType: 'user' | 'api_key' | 'system' | 'webhook' | 'anonymous';
  createdAt: string;
}

/** An order's moves, oldest first. */
export const historyOf = (db: Knex, orderId: string): Promise<OrderStatusChange[]> =>
  query(
    db,
    `select from_status as "from", to_status as "to", reason, actor_type as "actorType",
       created_at as "createdAt"
     from order_status_changes where order_id = $1 order by id limit 100`,
    [orderId],
  );
