import type { PromotionContext } from '../../src/domain/promotions/find-rejection.js';
import type { PromotionLine } from '../../src/domain/promotions/promotion-lines.js';
import { Promotion } from '../../src/models/Promotion.js';
import { uuidv7 } from '../../src/util/uuid.js';

export const at = '2026-06-01T12:00:00.000Z';

/** A promotion that is not stored: by default, a code for 10% off the order. */
export function promotionOf(given: Partial<Promotion> = {}): Promotion {
  const id = given.id ?? uuidv7();
  return Object.assign(new Promotion(), {
    id,
    code: `CODE-${id.toUpperCase()}`,
    name: 'A promotion',
    type: 'percentage_off_order',
    value: 10,
    buyQuantity: null,
    getQuantity: null,
    currency: null,
    isAutomatic: false,
    isActive: true,
    stackable: true,
    priority: 100,
    conditions: {},
    usageLimitTotal: null,
    usageLimitPerCustomer: null,
    usageCount: 0,
    validFrom: null,
    validUntil: null,
    ...given,
  });
}

export function lineOf(given: Partial<PromotionLine> = {}): PromotionLine {
  const { quantity = 1, unitPrice = 1000 } = given;
  const totalPrice = quantity * unitPrice;
  const what = { entityId: uuidv7(), entityType: 'product', categories: [] };
  return { ...what, quantity, unitPrice, totalPrice, ...given };
}

/** A known customer without orders. */
export const buyer: PromotionContext = {
  currency: 'USD',
  at,
  customerGroupIds: [],
  customerKey: 'jane@example.com',
  usesByCustomer: new Map(),
  isCustomer: true,
  hasOrdered: false,
};
