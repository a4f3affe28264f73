import { defineAnalyticsModel } from '../analytics-model.js';

/** Cancelled orders count in no amount. */
const sold = "filter (where o.status <> 'cancelled')";
const sum = (column: string): string => `coalesce(sum(${column}) ${sold}, 0)`;

export const orders = defineAnalyticsModel({
  name: 'Orders',
  description:
    'Placed orders by the time they were placed. Cancelled ones count in no amount; refunds reduce only netRevenue.',
  source: 'orders o',
  currency: 'currency',
  measures: {
    count: { type: 'integer', sql: 'count(*)', description: 'Number of orders.' },
    revenue: {
      type: 'money',
      sql: sum('o.grand_total'),
      description: 'Sum of the grand totals, before refunds.',
    },
    averageOrderValue: {
      type: 'money',
      sql: `round(avg(o.grand_total) ${sold})`,
      description: 'Revenue per order that was not cancelled, rounded to minor units.',
    },
    subtotalRevenue: {
      type: 'money',
      sql: sum('o.subtotal'),
      description: 'Sum of the subtotals: before discounts, shipping, and tax.',
    },
    taxCollected: { type: 'money', sql: sum('o.tax_total'), description: 'Sum of the taxes.' },
    shippingRevenue: {
      type: 'money',
      sql: sum('o.shipping_total'),
      description: 'Sum of the shipping charges.',
    },
    discountsGiven: {
      type: 'money',
      sql: sum('o.discount_total'),
      description: 'Sum of the discounts.',
    },
    refundedAmount: {
      type: 'money',
      sql: sum('o.amount_refunded'),
      description: 'What was refunded of these orders until now.',
    },
    netRevenue: {
      type: 'money',
      sql: sum('o.grand_total - o.amount_refunded'),
      description: 'Revenue minus what was refunded of these orders until now.',
    },
    uniqueCustomers: {
      type: 'integer',
      sql: 'count(distinct coalesce(o.customer_id::text, lower(o.email)))',
      description: 'Number of different buyers. Guests are told apart by email address.',
    },
  },
  dimensions: {
    id: { type: 'string', format: 'uuid', sql: 'o.id', description: "The order's id." },
    orderNumber: { type: 'string', sql: 'o.order_number', description: "The order's number." },
    status: { type: 'string', sql: 'o.status', description: "The order's status." },
    paymentStatus: {
      type: 'string',
      sql: 'o.payment_status',
      description: "The status of the order's payment.",
    },
    currency: { type: 'string', sql: 'o.currency', description: "The order's currency." },
    placedAt: { type: 'time', sql: 'o.placed_at', description: 'When the order was placed.' },
  },
});
