import { defineAnalyticsModel } from '../analytics-model.js';

/** Lines of cancelled orders count in no amount. */
const sold = "filter (where o.status <> 'cancelled')";

export const orderLineItems = defineAnalyticsModel({
  name: 'OrderLineItems',
  description:
    'Lines of orders by the time the order was placed. Those of cancelled orders count only in count.',
  source: 'order_line_items l join orders o on o.id = l.order_id',
  currency: 'currency',
  measures: {
    count: { type: 'integer', sql: 'count(*)', description: 'Number of lines.' },
    itemsSold: {
      type: 'integer',
      sql: `coalesce(sum(l.quantity) ${sold}, 0)`,
      description: 'Number of units.',
    },
    lineItemRevenue: {
      type: 'money',
      sql: `coalesce(sum(l.total_price - l.discount_amount) ${sold}, 0)`,
      description:
        'What the lines cost: after discounts, without tax and shipping, before refunds.',
    },
    averageUnitPrice: {
      type: 'money',
      sql: `round(sum(l.total_price) ${sold} / sum(l.quantity) ${sold})`,
      description: 'The average price of a unit before discounts, rounded to minor units.',
    },
  },
  dimensions: {
    id: { type: 'string', format: 'uuid', sql: 'l.id', description: "The line's id." },
    orderId: { type: 'string', format: 'uuid', sql: 'l.order_id', description: "The order's id." },
    orderStatus: { type: 'string', sql: 'o.status', description: "The order's status." },
    entityId: {
      type: 'string',
      format: 'uuid',
      sql: 'l.entity_id',
      description: 'The id of the item in the catalog.',
    },
    entityType: { type: 'string', sql: 'l.entity_type', description: "The item's type." },
    sku: { type: 'string', sql: 'l.sku', description: "The variant's SKU when it was sold." },
    title: { type: 'string', sql: 'l.title', description: "The item's title when it was sold." },
    fulfillmentStatus: {
      type: 'string',
      sql: `case when l.quantity - l.fulfilled_quantity - l.withdrawn_quantity = 0 then 'fulfilled'
        when l.fulfilled_quantity > 0 then 'partial' else 'unfulfilled' end`,
      description: 'unfulfilled, partial, or fulfilled.',
    },
    currency: { type: 'string', sql: 'o.currency', description: "The order's currency." },
    placedAt: { type: 'time', sql: 'o.placed_at', description: 'When the order was placed.' },
  },
});
