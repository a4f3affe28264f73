import type { Knex } from 'knex';
import type { EventInput } from '../events/subscriber.js';
import { Fulfillment } from '../models/Fulfillment.js';
import { Order, type OrderStatus, type OrderWithLines } from '../models/Order.js';
import { OutboxEvent } from '../models/OutboxEvent.js';
import { Refund } from '../models/Refund.js';
import { defineMailJob, type ComposedMail } from './define-mail-job.js';
import type { MailContent } from './templates/mail-templates.js';

/** An order that can be written to; a guest may have given no address. */
async function orderToWriteTo(pool: Knex, id: string): Promise<OrderWithLines | undefined> {
  const order = await Order.find(pool, id);
  return order?.email === null ? undefined : order;
}

const toBuyer = ({ email }: Order, content: MailContent): ComposedMail => ({
  to: email ?? '',
  ...content,
});

async function payloadOf(pool: Knex, { eventIds }: EventInput): Promise<Record<string, unknown>> {
  const event = await OutboxEvent.query(pool).findById(eventIds[0] ?? '');
  if (!event) throw new Error('The event has been deleted.');
  return event.payload;
}

interface StatusChange {
  order: { id: string };
  from: OrderStatus;
  to: OrderStatus;
}

/**
 * Confirms an order when it is confirmed: paid, or accepted by staff. An order that is cancelled
 * before that has had no mail, and gets none.
 */
export const orderStatusMail = defineMailJob<EventInput>(
  'order-status',
  async ({ input, pool, services }) => {
    const change = (await payloadOf(pool, input)) as unknown as StatusChange;
    const { store, templates } = services.mail;
    const template =
      change.to === 'confirmed'
        ? templates.orderConfirmation
        : change.to === 'cancelled' && change.from !== 'pending'
          ? templates.cancellation
          : undefined;
    const order = template && (await orderToWriteTo(pool, change.order.id));
    return order && toBuyer(order, template({ store, order }));
  },
);

/** Tells of a physical shipment. */
export const shipmentMail = defineMailJob<EventInput>(
  'shipment',
  async ({ input, pool, services }) => {
    const { id } = await payloadOf(pool, input);
    const fulfillment = await Fulfillment.query(pool).findById(String(id));
    if (fulfillment?.type !== 'physical' || fulfillment.shippedAt === null) return undefined;
    const order = await orderToWriteTo(pool, fulfillment.orderId);
    if (!order) return undefined;
    const items = fulfillment.lineItems.flatMap(({ orderLineItemId, quantity }) => {
      const line = order.lineItems.find((item) => item.id === orderLineItemId);
      return line ? [{ title: line.title, sku: line.sku, quantity }] : [];
    });
    const { carrier, trackingNumber, trackingUrl } = fulfillment;
    const shipment = { carrier, trackingNumber, trackingUrl, items };
    const { store, templates } = services.mail;
    return toBuyer(order, templates.shipment({ store, order, shipment }));
  },
);

/**
 * Tells of a refund once the provider has made it. Webhooks have no event for a partial refund, so
 * the transaction that records the refund adds this job itself.
 */
export const refundMail = defineMailJob<{ refundId: string }>(
  'refund',
  async ({ input, pool, services }) => {
    const refund = await Refund.query(pool).findById(input.refundId);
    const order = refund && (await orderToWriteTo(pool, refund.orderId));
    if (!order) return undefined;
    const { store, templates } = services.mail;
    return toBuyer(order, templates.refund({ store, order, amount: refund.amount }));
  },
);
