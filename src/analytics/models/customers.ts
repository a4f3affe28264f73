import { defineAnalyticsModel } from '../analytics-model.js';

const isReturning = 'coalesce(history.orders, 0) > 1';
/** A customer of several groups has several rows if the query groups or filters by them. */
const customers = 'count(distinct c.id)';

export const customersModel = defineAnalyticsModel({
  name: 'Customers',
  description:
    'Customers with an account, or with one that they closed, and their orders that were not cancelled.',
  source: 'customers c',
  joins: {
    history: `left join (
        select customer_id, count(*) as orders, min(placed_at) as first_order_at,
          max(placed_at) as last_order_at
        from orders where status <> 'cancelled' and customer_id is not null group by customer_id
      ) history on history.customer_id = c.id`,
    groups: 'left join lateral unnest(c.group_ids) as member (group_id) on true',
  },
  measures: {
    customerCount: { type: 'integer', sql: customers, description: 'Number of customers.' },
    newCustomers: {
      type: 'integer',
      sql: customers,
      within: 'c.created_at',
      description: "Number of customers created within the range of the query's time dimension.",
    },
    returningCustomers: {
      type: 'integer',
      join: 'history',
      sql: `${customers} filter (where ${isReturning})`,
      description: 'Number of customers with two or more orders.',
    },
  },
  dimensions: {
    createdAt: { type: 'time', sql: 'c.created_at', description: 'When the customer was created.' },
    firstOrderAt: {
      type: 'time',
      join: 'history',
      sql: 'history.first_order_at',
      description: 'When the first order was placed, or null.',
    },
    lastOrderAt: {
      type: 'time',
      join: 'history',
      sql: 'history.last_order_at',
      description: 'When the last order was placed, or null.',
    },
    customerGroup: {
      type: 'string',
      format: 'uuid',
      join: 'groups',
      sql: 'member.group_id',
      description: 'The id of a customer group. A customer of several counts in each.',
    },
  },
  segments: {
    returning: { join: 'history', sql: isReturning, description: 'Two or more orders.' },
  },
});
