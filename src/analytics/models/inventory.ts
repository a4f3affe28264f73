import { defineAnalyticsModel } from '../analytics-model.js';

const isLow = 's.quantity_on_hand - s.quantity_reserved <= s.reorder_threshold';

/**
 * The price of one unit for everybody in each currency. Of several, the variant's comes before the
 * entity's, and then the one that has started last.
 */
const listPrices = `left join lateral (
    select distinct on (p.currency) p.currency, p.amount from prices p
    where p.entity_id = s.entity_id and (p.variant_id is null or p.variant_id = s.variant_id)
      and p.customer_group_id is null and coalesce(p.min_quantity, 1) = 1
      and (p.valid_from is null or p.valid_from <= now())
      and (p.valid_until is null or p.valid_until > now())
    order by p.currency, p.variant_id nulls last, p.valid_from desc nulls last, p.id
  ) price on true`;

export const inventory = defineAnalyticsModel({
  name: 'Inventory',
  description: 'The stock as it is now: a row for each item, variant, and warehouse.',
  source: 'stock_levels s',
  joins: { price: listPrices },
  currency: 'currency',
  measures: {
    totalOnHand: {
      type: 'integer',
      sql: 'coalesce(sum(s.quantity_on_hand), 0)',
      description: 'Units on hand.',
    },
    totalReserved: {
      type: 'integer',
      sql: 'coalesce(sum(s.quantity_reserved), 0)',
      description: 'Units that open orders and checkouts reserve.',
    },
    totalAvailable: {
      type: 'integer',
      sql: 'coalesce(sum(greatest(s.quantity_on_hand - s.quantity_reserved, 0)), 0)',
      description: 'Units on hand that are not reserved.',
    },
    inventoryValue: {
      type: 'money',
      join: 'price',
      sql: 'coalesce(sum(greatest(s.quantity_on_hand, 0) * price.amount), 0)',
      description: 'Units on hand times the list price of one unit.',
    },
    lowStockCount: {
      type: 'integer',
      sql: `count(*) filter (where ${isLow})`,
      description: 'Number of rows with no more available units than the reorder threshold.',
    },
  },
  dimensions: {
    entityId: {
      type: 'string',
      format: 'uuid',
      sql: 's.entity_id',
      description: 'The id of the item in the catalog.',
    },
    variantId: {
      type: 'string',
      format: 'uuid',
      sql: 's.variant_id',
      description: "The variant's id, or null.",
    },
    warehouseId: {
      type: 'string',
      format: 'uuid',
      sql: 's.warehouse_id',
      description: "The warehouse's id.",
    },
    currency: {
      type: 'string',
      join: 'price',
      sql: 'price.currency',
      description: 'The currency of the list price. Items with prices in two count in both.',
    },
    lastRestockedAt: {
      type: 'time',
      sql: 's.last_restocked_at',
      description: 'When units last arrived.',
    },
  },
  segments: {
    lowStock: {
      sql: isLow,
      description: 'No more available units than the reorder threshold.',
    },
  },
});
