import { ApiError, invalid } from '../../contract/errors.js';
import { emit } from '../../events/emit.js';
import { Fulfillment } from '../../models/Fulfillment.js';
import type { Order, OrderLine, OrderStatus } from '../../models/Order.js';
import { countUnits, type LineQuantity } from '../../models/OrderLineItem.js';
import { fulfillOrderStock, releaseOrderStock } from '../inventory/order-stock.js';
import { transitionOrder, type OrderWork } from './transition-order.js';

export type FulfillmentInput = Partial<
  Pick<
    Fulfillment,
    'type' | 'status' | 'carrier' | 'trackingNumber' | 'trackingUrl' | 'estimatedDelivery'
  >
> & { lineItems?: LineQuantity[] | undefined };

/** From where an order's lines can be handed over. */
const open: OrderStatus[] = ['confirmed', 'processing', 'partially_fulfilled'];

/**
 * Hands over lines of a locked order, all that is outstanding unless lines are named: the stock
 * leaves the warehouse, and the order moves on by itself. Emits `fulfillment.create` and
 * `orders.statusChange`.
 * @throws 422 for more than is outstanding, and for an order that is not open
 */
export async function fulfillOrder(
  work: OrderWork,
  order: Order,
  { lineItems, ...input }: FulfillmentInput,
): Promise<{ order: Order; fulfillment: Fulfillment }> {
  if (!open.includes(order.status)) {
    throw new ApiError(422, 'INVALID_TRANSITION', `An order that is ${order.status} is not open.`, {
      from: order.status,
      to: 'fulfilled',
      allowed: open,
    });
  }
  const { db, actor } = work;
  const units = lineItems ? sumUnits(order, lineItems) : outstanding(order);
  if (units.length === 0) throw invalid('body.lineItems', 'leave nothing to hand over', 'minItems');
  await countUnits(db, 'fulfilled_quantity', units);
  const stocked = units.filter(
    ({ orderLineItemId }) => lineOf(order, orderLineItemId)?.requiresStock,
  );
  if (stocked.length > 0) await fulfillOrderStock(db, stocked, actor);
  const fulfillment = await insertFulfillment(work, order, units, input);
  return { order: await moveOn(work, withFulfilled(order, units)), fulfillment };
}

/** What of an order is still to be handed over. */
export const outstanding = (order: Order): LineQuantity[] =>
  order.lineItems
    .map((line) => ({ orderLineItemId: line.id, quantity: outstandingOf(line) }))
    .filter(({ quantity }) => quantity > 0);

const outstandingOf = (line: OrderLine): number =>
  line.quantity - line.fulfilledQuantity - line.withdrawnQuantity;

const lineOf = (order: Order, id: string): OrderLine | undefined =>
  order.lineItems.find((line) => line.id === id);

function sumUnits(order: Order, units: LineQuantity[]): LineQuantity[] {
  const sums = new Map<string, number>();
  for (const [i, { orderLineItemId, quantity }] of units.entries()) {
    const path = `body.lineItems.${i}`;
    const line = lineOf(order, orderLineItemId);
    if (!line) throw invalid(`${path}.orderLineItemId`, 'is not a line of the order', 'reference');
    const sum = (sums.get(line.id) ?? 0) + quantity;
    const left = outstandingOf(line);
    if (sum > left) {
      throw invalid(`${path}.quantity`, `is more than the ${left} units outstanding`, 'maximum');
    }
    sums.set(line.id, sum);
  }
  return [...sums].map(([orderLineItemId, quantity]) => ({ orderLineItemId, quantity }));
}

async function insertFulfillment(
  { db }: OrderWork,
  order: Order,
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

function withFulfilled(order: Order, units: LineQuantity[]): Order {
  const lineItems = order.lineItems.map((line): OrderLine => {
    const more = units.find(({ orderLineItemId }) => orderLineItemId === line.id)?.quantity;
    if (more === undefined) return line;
    const fulfilledQuantity = line.fulfilledQuantity + more;
    const left = outstandingOf({ ...line, fulfilledQuantity });
    return { ...line, fulfilledQuantity, fulfillmentStatus: left > 0 ? 'partial' : 'fulfilled' };
  });
  return { ...order, lineItems };
}

/** Moves an order on of which nothing is outstanding. What staff kept for it besides is free again. */
export async function completeOrder(work: OrderWork, order: Order): Promise<Order> {
  await releaseOrderStock(work.db, order.id, { actor: work.actor, status: 'released' });
  return transitionOrder(work, order, 'fulfilled');
}

/** A confirmed order passes through processing on its way, so that its history has no gap. */
async function moveOn(work: OrderWork, order: Order): Promise<Order> {
  const processing =
    order.status === 'confirmed' ? await transitionOrder(work, order, 'processing') : order;
  if (outstanding(order).length === 0) return completeOrder(work, processing);
  return processing.status === 'partially_fulfilled'
    ? processing
    : transitionOrder(work, processing, 'partially_fulfilled');
}
