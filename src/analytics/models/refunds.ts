import { defineAnalyticsModel } from '../analytics-model.js';

export const refunds = defineAnalyticsModel({
  name: 'Refunds',
  description: 'Refunds by the time they were made, whenever the order was placed.',
  source: 'refunds r',
  currency: 'currency',
  measures: {
    count: { type: 'integer', sql: 'count(*)', description: 'Number of refunds.' },
    amount: {
      type: 'money',
      sql: "coalesce(sum(r.amount) filter (where r.status = 'succeeded'), 0)",
      description: 'Sum of the refunds that succeeded.',
    },
  },
  dimensions: {
    id: { type: 'string', format: 'uuid', sql: 'r.id', description: "The refund's id." },
    orderId: { type: 'string', format: 'uuid', sql: 'r.order_id', description: "The order's id." },
    status: { type: 'string', sql: 'r.status', description: 'pending, succeeded, or failed.' },
    currency: { type: 'string', sql: 'r.currency', description: "The order's currency." },
    createdAt: { type: 'time', sql: 'r.created_at', description: 'When the refund was made.' },
  },
});
