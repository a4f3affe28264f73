import { conflict, notFound } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { checkReferences } from '../../domain/inventory/check-references.js';
import { reserveStock } from '../../domain/inventory/reserve-stock.js';
import { Order } from '../../models/Order.js';

export const reserveInventory: Handler<'reserveInventory'> = async ({ body, actor, db }) => {
  const { entityId, variantId = null, warehouseId = null, quantity, orderId = null } = body;
  await checkReferences(db, { entityId, variantId, warehouseId });
  const item = { entityId, variantId, quantity, orderLineItemId: null };
  const expiresAt = body.expiresInSeconds
    ? new Date(Date.now() + body.expiresInSeconds * 1000).toISOString()
    : null;
  const [data] = await reserveStock(db, [item], { actor, orderId, expiresAt, warehouseId });
  if (!data) throw new Error('One item makes one reservation');
  if (orderId !== null) {
    // Stock is locked before orders everywhere.
    const order = await Order.query(db).findById(orderId).select('status').forShare();
    if (!order) throw notFound('Order');
    if (order.status === 'cancelled' || order.status === 'refunded') {
      throw conflict(`The order is ${order.status}.`);
    }
  }
  return { status: 201, body: { data } };
};
