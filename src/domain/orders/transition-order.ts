import type { Knex } from 'knex';
import { emit } from '../../events/emit.js';
import type { HookRun } from '../../hooks/hook-run.js';
import {
  Order,
  type ChangeNote,
  type OrderChange,
  type OrderStatus,
  type OrderWithLines,
} from '../../models/Order.js';
import type { Services } from '../../store/services.js';
import { RecordNotFound } from '../errors.js';
import { requireTransition } from '../state-machines/order-status.js';

/** What every change of an order needs: the transaction, the hooks, and the actor. */
export interface OrderWork extends ChangeNote {
  db: Knex;
  hooks: HookRun;
}

/** What a change that affects the payment needs in addition. */
export interface PaidOrderWork extends OrderWork {
  services: Pick<Services, 'payments'>;
}

/** @throws 404 */
export async function lockOrder(db: Knex, id: string): Promise<OrderWithLines> {
  const order = await Order.lock(db, id);
  if (!order) throw new RecordNotFound('Order');
  return order;
}

/**
 * Transitions a locked order to a status, together with other changes. Emits
 * `orders.statusChange`.
 * @throws 422 INVALID_TRANSITION, and what a plugin's hook throws
 */
export async function transitionOrder(
  { db, hooks, actor, reason }: OrderWork,
  order: OrderWithLines,
  to: OrderStatus,
  change: Omit<OrderChange, 'status'> = {},
): Promise<OrderWithLines> {
  const from = order.status;
  requireTransition(from, to);
  await hooks.before(db, 'orders.beforeStatusChange', { order, from, to });
  const moved = await Order.advance(db, order, { ...change, status: to }, { actor, reason });
  await emit(db, 'orders.statusChange', { order: moved, from, to, reason: reason ?? null });
  hooks.after('orders.afterStatusChange', { order: moved, from, to });
  return moved;
}
