import type { Knex } from 'knex';
import { emit } from '../../src/events/emit.js';
import { uuidv7 } from '../../src/util/uuid.js';
import type { Client, Row } from './client.js';

let count = 0;

/** Creates a warehouse; `code` is unique unless given. */
export async function createWarehouse(client: Client, body: object = {}): Promise<Row> {
  count += 1;
  const input = { name: 'Depot', code: `DEPOT-${count}`, ...body };
  const answer = await client.post('/api/inventory/warehouses', input);
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body.data;
}

/** Adds units of an entity, or of one of its variants, to a warehouse. */
export async function stockUp(
  client: Client,
  warehouseId: string,
  entityId: string,
  quantity: number,
  body: object = {},
): Promise<void> {
  const input = { entityId, warehouseId, type: 'restock', quantity, ...body };
  const answer = await client.post('/api/inventory/adjust', input);
  if (answer.status !== 200) throw new Error(answer.text);
}

/** The stock levels of an entity by warehouse: units on hand and reserved. */
export async function levelsOf(knex: Knex, entityId: string): Promise<Record<string, number[]>> {
  const rows = await knex('stock_levels')
    .where({ entity_id: entityId })
    .select<{ id: string; hand: number; reserved: number }[]>({
      id: 'warehouse_id',
      hand: 'quantity_on_hand',
      reserved: 'quantity_reserved',
    });
  return Object.fromEntries(rows.map(({ id, hand, reserved }) => [id, [hand, reserved]]));
}

/** The latest stock movement. */
export async function lastMovement(knex: Knex): Promise<Record<string, unknown>> {
  return (await knex('stock_movements').orderBy('id', 'desc').first('*')) as Record<
    string,
    unknown
  >;
}

/**
 * Inserts an order of items without a price and emits its event. Returns the ids of the order and
 * its lines.
 */
export async function insertGiftOrder(
  knex: Knex,
  items: { entityId: string; quantity: number }[],
): Promise<{ orderId: string; lines: string[] }> {
  const [orderId, now, year] = [uuidv7(), new Date().toISOString(), 2026];
  const lines = items.map(({ entityId, quantity }) => ({
    id: uuidv7(),
    entityId,
    entityType: 'product',
    variantId: null,
    sku: null,
    title: 'Gift',
    quantity,
    unitPrice: 0,
    totalPrice: 0,
    discountAmount: 0,
    taxAmount: 0,
    taxRateBps: 0,
    refundedQuantity: 0,
    fulfilledQuantity: 0,
    isCustomPrice: false,
    fulfillmentStatus: 'unfulfilled' as const,
  }));
  const totals = { subtotal: 0, discountTotal: 0, shippingTotal: 0, taxTotal: 0, grandTotal: 0 };
  await knex.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: { last_number: number }[] }>(
      `insert into order_counters (year, last_number) values (?, 1)
       on conflict (year) do update set last_number = order_counters.last_number + 1
       returning last_number`,
      [year],
    );
    const orderNumber = `ORD-${year}-${String(rows[0]?.last_number).padStart(6, '0')}`;
    await trx('orders').insert({
      id: orderId,
      order_number: orderNumber,
      status: 'confirmed',
      payment_status: 'none',
      currency: 'USD',
      subtotal: 0,
      discount_total: 0,
      shipping_total: 0,
      tax_total: 0,
      grand_total: 0,
    });
    await trx('order_line_items').insert(
      lines.map((line, position) => ({
        id: line.id,
        order_id: orderId,
        position,
        entity_id: line.entityId,
        entity_type: line.entityType,
        title: line.title,
        quantity: line.quantity,
        unit_price: 0,
        total_price: 0,
        requires_stock: true,
      })),
    );
    await emit(trx, 'orders.create', {
      ...totals,
      id: orderId,
      orderNumber,
      customerId: null,
      email: null,
      status: 'confirmed',
      paymentStatus: 'none',
      paymentReview: null,
      currency: 'USD',
      amountCaptured: 0,
      amountRefunded: 0,
      shippingAddress: null,
      billingAddress: null,
      shippingMethodId: null,
      appliedPromotions: [],
      cartId: null,
      metadata: {},
      lineItems: lines,
      placedAt: now,
      fulfilledAt: null,
      cancelledAt: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    });
  });
  return { orderId, lines: lines.map(({ id }) => id) };
}
