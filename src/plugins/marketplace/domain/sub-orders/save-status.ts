import type { Knex } from 'knex';
import type { PartialModelObject } from 'objection';
import { saveRecord } from '../../../../domain/versioned.js';
import { emit, emitAll } from '../../../../events/emit.js';
import { SubOrder, type SubOrderStatus } from '../../models/SubOrder.js';

/** Writes a transition of a locked sub-order, and emits `subOrders.statusChange`. */
export async function saveSubOrderStatus(
  db: Knex,
  subOrder: SubOrder,
  to: SubOrderStatus,
  change: PartialModelObject<SubOrder> = {},
): Promise<SubOrder> {
  const moved = await saveRecord(db, subOrder, { ...change, status: to });
  await emit(db, 'subOrders.statusChange', { subOrder: moved, from: subOrder.status, to });
  return moved;
}

/** Cancels the open sub-orders of a locked order that is cancelled or refunded. */
export async function cancelOpenSubOrders(db: Knex, orderId: string): Promise<void> {
  const open = (await SubOrder.ofOrder(db, orderId)).filter(({ isOpen }) => isOpen);
  if (open.length === 0) return;
  const ids = open.map(({ id }) => id);
  const cancelled = new Map((await SubOrder.cancelAll(db, ids)).map((one) => [one.id, one]));
  const changes = open.flatMap(({ id, status: from }) => {
    const subOrder = cancelled.get(id);
    return subOrder ? [{ subOrder, from, to: subOrder.status }] : [];
  });
  await emitAll(db, 'subOrders.statusChange', changes);
}
