import { defineAnalyticsModel } from '../../../analytics/analytics-model.js';

/** Cancelled sub-orders count in no amount. */
const sum = (column: string): string =>
  `coalesce(sum(${column}) filter (where s.status <> 'cancelled'), 0)`;

export const vendorOrders = defineAnalyticsModel({
  name: 'VendorOrders',
  description:
    'Sub-orders by the time they were made. Cancelled ones count in no amount; refunds reduce nothing.',
  source: 'sub_orders s',
  vendor: 's.vendor_id',
  currency: 'currency',
  measures: {
    count: { type: 'integer', sql: 'count(*)', description: 'Number of sub-orders.' },
    revenue: {
      type: 'money',
      sql: sum('s.subtotal - s.discount + s.tax + s.shipping'),
      description: 'What buyers pay for them: after discounts, with tax and shipping.',
    },
    commissionPaid: {
      type: 'money',
      sql: sum('s.commission_amount'),
      description: 'Sum of the commissions.',
    },
    netPayout: {
      type: 'money',
      sql: sum('s.payout_amount'),
      description: 'What the vendors get of them, before refunds.',
    },
  },
  dimensions: {
    id: { type: 'string', format: 'uuid', sql: 's.id', description: "The sub-order's id." },
    vendorId: {
      type: 'string',
      format: 'uuid',
      sql: 's.vendor_id',
      description: "The vendor's id.",
    },
    orderId: { type: 'string', format: 'uuid', sql: 's.order_id', description: "The order's id." },
    status: { type: 'string', sql: 's.status', description: "The sub-order's status." },
    currency: { type: 'string', sql: 's.currency', description: "The order's currency." },
    createdAt: {
      type: 'time',
      sql: 's.created_at',
      description: 'When the order was confirmed, and so divided.',
    },
  },
});
