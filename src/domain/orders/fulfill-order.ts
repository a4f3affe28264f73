import { emit } from '../../events/emit.js';
import { Fulfillment } from '../../models/Fulfillment.js';
import type { OrderStatus, OrderWithLines } from '../../models/Order.js';
import { OrderLineItem, type LineQuantity } from '../../models/OrderLineItem.js';
import { InvalidInput, OrderNotOpen } from '../errors.js';
import { fulfillOrderStock, releaseOrderStock } from '../inventory/order-stock.js';
import { transitionOrder, type OrderWork } from './transition-order.js';

export type FulfillmentInput = Partial<
  Pick<
    Fulfillment,
    'type' | 'status' | 'carrier' | 'trackingNumber' | 'trackingUrl' | 'estimatedDelivery'
  >
> & { lineItems?: LineQuantity[] | undefined };

/** The statuses in which an order can be fulfilled. */
const open: OrderStatus[] = ['confirmed', 'processing', 'partially_fulfilled'];

/**
 * Fulfills lines of a locked order, all unfulfilled units unless lines are given: the stock leaves
 * the warehouse, and the order's status follows. Emits `fulfillment.create` and
 * `orders.statusChange`.
 * @throws 422 for more units than are unfulfilled, and for an order that is not open
 */
export async function fulfillOrder(
  work: OrderWork,
  order: OrderWithLines,
  { lineItems, ...input }: FulfillmentInput,
): Promise<{ order: OrderWithLines; fulfillment: Fulfillment }> {
  if (!open.includes(order.status)) {
    throw new OrderNotOpen(order.status, open);
  }
  const { db, actor } = work;
  const units = lineItems ? sumUnits(order, lineItems) : outstanding(order);
  if (units.length === 0)
    throw new InvalidInput('lineItems', 'leave nothing to fulfill', 'minItems');
  await OrderLineItem.countUnits(db, 'fulfilledQuantity', units);
  for (const { orderLineItemId, quantity } of units) {
    const line = lineOf(order, orderLineItemId);
    if (line) line.fulfilledQuantity += quantity;
  }
  const stocked = units.filter(
    ({ orderLineItemId }) => lineOf(order, orderLineItemId)?.requiresStock,
  );
  if (stocked.length > 0) await fulfillOrderStock(db, stocked, actor);
  const fulfillment = await insertFulfillment(work, order, units, input);
  return { order: await moveOn(work, order), fulfillment };
}

/** The unfulfilled units of an order. */
export const outstanding = (order: OrderWithLines): LineQuantity[] =>
  order.lineItems
    .map((line) => ({ orderLineItemId: line.id, quantity: line.outstandingQuantity }))
    .filter(({ quantity }) => quantity > 0);

const lineOf = (order: OrderWithLines, id: string): OrderLineItem | undefined =>
  order.lineItems.find((line) => line.id === id);

function sumUnits(order: OrderWithLines, units: LineQuantity[]): LineQuantity[] {
  const sums = new Map<string, number>();
  for (const [i, { orderLineItemId, quantity }] of units.entries()) {
    const path = `lineItems.${i}`;
    const line = lineOf(order, orderLineItemId);
    if (!line)
      throw new InvalidInput(`${path}.orderLineItemId`, 'is not a line of the order', 'reference');
    const sum = (sums.get(line.id) ?? 0) + quantity;
    const left = line.outstandingQuantity;
    if (sum > left) {
      throw new InvalidInput(
        `${path}.quantity`,
        `is more than the ${left} unfulfilled units`,
        'maximum',
      );
    }
    sums.set(line.id, sum);
  }
  return [...sums].map(([orderLineItemId, quantity]) => ({ orderLineItemId, quantity }));
}

async function insertFulfillment(
  { db }: OrderWork,
  order: OrderWithLines,
  units: LineQuantity[],
  input: Omit<FulfillmentInput, 'lineItems'>,
): Promise<Fulfillment> {
  const status = input.status ?? 'shipped';
  const now = new Date().toISOString();
  const digital = units.every(
    ({ orderLineItemId }) => !lineOf(order, orderLineItemId)?.requiresStock,
  );
  const fulfillment = await Fulfillment.query(db)
    .insert({
      ...input,
      type: input.type ?? (digital ? 'digital_download' : 'physical'),
      orderId: order.id,
      status,
      shippedAt: status === 'shipped' || status === 'delivered' ? now : null,
      deliveredAt: status === 'delivered' ? now : null,
      lineItems: units,
    })
    .returning('*');
  await emit(db, 'fulfillment.create', fulfillment);
  return fulfillment;
}

/**
 * Transitions an order without unfulfilled units, and releases what staff reserved for it
 * additionally. If a plugin postpones it, the order is `partially_fulfilled`.
 */
export async function completeOrder(
  work: OrderWork,
  order: OrderWithLines,
): Promise<OrderWithLines> {
  const completion = { isPostponed: false };
  const postpone = (): void => void (completion.isPostponed = true);
  await work.hooks.before(work.db, 'orders.beforeComplete', { order, postpone });
  if (completion.isPostponed) return keepOpen(work, order);
  await releaseOrderStock(work.db, order.id, { actor: work.actor, status: 'released' });
  return transitionOrder(work, order, 'fulfilled');
}

/** A confirmed order passes through processing, so that its history has no gap. */
async function moveOn(work: OrderWork, order: OrderWithLines): Promise<OrderWithLines> {
  const processing =
    order.status === 'confirmed' ? await transitionOrder(work, order, 'processing') : order;
  return outstanding(order).length === 0
    ? completeOrder(work, processing)
    : keepOpen(work, processing);
}

const keepOpen = async (work: OrderWork, order: OrderWithLines): Promise<OrderWithLines> =>
  order.status === 'partially_fulfilled'
    ? order
    : transitionOrder(work, order, 'partially_fulfilled');
