import { conflict } from '../../contract/errors.js';
import type { Db, Handler } from '../../contract/handler.js';
import { checkReferences } from '../../domain/inventory/check-references.js';
import { reserveStock } from '../../domain/inventory/reserve-stock.js';
import { lockOrder } from '../../domain/orders/transition-order.js';

export const reserveInventory: Handler<'reserveInventory'> = async ({ body, actor, db }) => {
  const { entityId, variantId = null, warehouseId = null, quantity, orderId = null } = body;
  if (orderId !== null) await lockOpenOrder(db, orderId);
  await checkReferences(db, { entityId, variantId, warehouseId });
  const item = { entityId, variantId, quantity, orderLineItemId: null };
  const expiresAt = body.expiresInSeconds
    ? new Date(Date.now() + body.expiresInSeconds * 1000).toISOString()
    : null;
  const [data] = await reserveStock(db, [item], { actor, orderId, expiresAt, warehouseId });
  if (!data) throw new Error('One item makes one reservation');
  return { status: 201, body: { data } };
};

const ended = ['fulfilled', 'cancelled', 'refunded'];

/**
 * Locks the order before the stock, so that a cancellation waits for the reservation, or the
 * reservation is rejected.
 */
async function lockOpenOrder(db: Db, orderId: string): Promise<void> {
  const { status } = await lockOrder(db, orderId);
  if (ended.includes(status)) throw conflict(`The order is ${status}.`);
}
