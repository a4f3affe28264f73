import type { Knex } from 'knex';
import { InvalidInput, RecordNotFound } from '../../../../domain/errors.js';
import { fulfillOrder } from '../../../../domain/orders/fulfill-order.js';
import {
  lockOrder,
  transitionOrder,
  type PaidOrderWork,
} from '../../../../domain/orders/transition-order.js';
import { requireVersion, type ExpectedVersion } from '../../../../domain/versioned.js';
import { Fulfillment } from '../../../../models/Fulfillment.js';
import type { OrderWithLines } from '../../../../models/Order.js';
import { SubOrder, type SubOrderStatus } from '../../models/SubOrder.js';
import { cancelSubOrder, followParts, unitsToShip } from './cancel-sub-order.js';
import { saveSubOrderStatus } from './save-status.js';
import { requireSubOrderTransition } from './sub-order-status.js';

export interface SubOrderMove {
  status: SubOrderStatus;
  /** For shipped. */
  carrier?: string | undefined;
  trackingNumber?: string | undefined;
  trackingUrl?: string | undefined;
}

/**
 * Transitions a sub-order, with all consequences for its order: units, stock, payment, status.
 * @param vendorId who makes the change; null for staff
 * @throws 404, 412, 422 INVALID_TRANSITION, 422 naming what a shipment needs
 */
export async function moveSubOrder(
  work: PaidOrderWork,
  { id, vendorId, expected }: { id: string; vendorId: string | null; expected?: ExpectedVersion },
  move: SubOrderMove,
): Promise<SubOrder> {
  const { db } = work;
  const { orderId } = await requireSubOrder(db, id, vendorId);
  const order = await lockOrder(db, orderId);
  const subOrder = await SubOrder.lock(db, id);
  if (!subOrder) throw new RecordNotFound('Sub-order');
  requireVersion(subOrder, expected);
  requireSubOrderTransition(subOrder.status, move.status);
  await moves[move.status](work, order, subOrder, move, vendorId);
  return subOrder;
}

/**
 * @param vendorId limits it to a vendor's own; null for staff
 * @throws 404
 */
export async function requireSubOrder(
  db: Knex,
  id: string,
  vendorId: string | null,
): Promise<SubOrder> {
  const own = vendorId === null ? {} : { vendorId };
  const subOrder = await SubOrder.query(db).findOne({ id, ...own });
  if (!subOrder) throw new RecordNotFound('Sub-order');
  return subOrder;
}

type Move = (
  work: PaidOrderWork,
  order: OrderWithLines,
  subOrder: SubOrder,
  move: SubOrderMove,
  vendorId: string | null,
) => Promise<unknown>;

const moves: Record<SubOrderStatus, Move> = {
  pending: () => Promise.reject(new Error('No status leads to pending')),
  confirmed: ({ db }, _order, subOrder) =>
    saveSubOrderStatus(db, subOrder, 'confirmed', { confirmedAt: new Date().toISOString() }),
  processing: async (work, order, subOrder) => {
    await saveSubOrderStatus(work.db, subOrder, 'processing');
    if (order.status === 'confirmed') await transitionOrder(work, order, 'processing');
  },
  shipped: ship,
  delivered: deliver,
  cancelled: (work, order, subOrder, _move, vendorId) =>
    cancelSubOrder(work, order, subOrder, vendorId === null ? 'platform' : 'vendor'),
};

/** Staff may have fulfilled its units before. */
async function ship(
  work: PaidOrderWork,
  order: OrderWithLines,
  subOrder: SubOrder,
  { carrier, trackingNumber, trackingUrl }: SubOrderMove,
): Promise<void> {
  const { db } = work;
  for (const [field, value] of Object.entries({ carrier, trackingNumber }))
    if (value === undefined) throw new InvalidInput(field, 'is required for shipped', 'required');
  const shippedAt = new Date().toISOString();
  const parcel = { carrier: carrier ?? null, trackingNumber: trackingNumber ?? null };
  const lineItems = await unitsToShip(work, order, subOrder);
  const input = { ...parcel, trackingUrl: trackingUrl ?? null, lineItems };
  const shipped = lineItems.length > 0 ? await fulfillOrder(work, order, input) : undefined;
  const fulfillmentId = shipped?.fulfillment.id ?? null;
  await saveSubOrderStatus(db, subOrder, 'shipped', { ...parcel, shippedAt, fulfillmentId });
}

async function deliver(
  work: PaidOrderWork,
  order: OrderWithLines,
  subOrder: SubOrder,
): Promise<void> {
  const { db } = work;
  const deliveredAt = new Date().toISOString();
  const { fulfillmentId } = await saveSubOrderStatus(db, subOrder, 'delivered', { deliveredAt });
  if (fulfillmentId !== null)
    await Fulfillment.query(db).findById(fulfillmentId).patch({ status: 'delivered', deliveredAt });
  await followParts(work, order);
}
