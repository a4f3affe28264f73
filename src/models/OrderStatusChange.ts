import type { Knex } from 'knex';
import type { Actor } from '../identity/actor.js';
import { BaseModel } from './BaseModel.js';

export type OrderStatus =
  | 'pending'
  | 'confirmed'
  | 'processing'
  | 'partially_fulfilled'
  | 'fulfilled'
  | 'cancelled'
  | 'refunded';

/** Who changes an order, and why; it stands in the order's history. */
export interface ChangeNote {
  actor: Actor;
  reason?: string | undefined;
}

/** A status change of an order. `Order.place` and `Order.advance` write them. */
export class OrderStatusChange extends BaseModel {
  static override tableName = 'order_status_changes';
  static override columns: readonly (keyof OrderStatusChange)[] = [
    'id',
    'orderId',
    'fromStatus',
    'toStatus',
    'reason',
    'actorType',
    'actorId',
    'createdAt',
  ];

  orderId!: string;
  fromStatus!: OrderStatus | null;
  toStatus!: OrderStatus;
  reason!: string | null;
  actorType!: Actor['type'];
  actorId!: string | null;
  createdAt!: string;

  /** As in the contract. */
  get from(): OrderStatus | null {
    return this.fromStatus;
  }

  get to(): OrderStatus {
    return this.toStatus;
  }

  /** An order's status changes, oldest first, the first 100 of them. */
  static async ofOrder(db: Knex, orderId: string): Promise<OrderStatusChange[]> {
    return OrderStatusChange.query(db).where({ orderId }).orderBy('id').limit(100);
  }
}
