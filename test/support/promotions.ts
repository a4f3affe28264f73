import type { Knex } from 'knex';
import type { PromotionContext } from '../../src/domain/promotions/find-rejection.js';
import type { PromotionLine } from '../../src/domain/promotions/promotion-lines.js';
import { Promotion } from '../../src/models/Promotion.js';
import { uuidv7 } from '../../src/util/uuid.js';
import type { Client, Row } from './client.js';

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

/** Stores a promotion and reads it back. */
export async function insertPromotion(
  db: Knex,
  given: Partial<Promotion> = {},
): Promise<Promotion> {
  return Promotion.query(db).insert(promotionOf(given)).returning('*');
}

let count = 0;

/** Creates a promotion with the operation; its code is unique unless given. */
export async function createPromotion(client: Client, body: object = {}): Promise<Row> {
  count += 1;
  const percent = { code: `CODE-${count}`, name: 'Ten', type: 'percentage_off_order', value: 10 };
  const answer = await client.post('/api/promotions', { ...percent, ...body });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body.data;
}

/** Sets the number of uses, as if orders had used it. */
export async function usePromotion(db: Knex, id: string, times: number): Promise<void> {
  await db('promotions').where({ id }).update({ usage_count: times });
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

/** Creates a minimal order. Returns its id. */
export async function insertOrder(db: Knex, given: Record<string, unknown> = {}): Promise<string> {
  const id = uuidv7();
  const amounts = { subtotal: 0, discount_total: 0, shipping_total: 0, tax_total: 0 };
  await db('orders').insert({
    id,
    order_number: id,
    status: 'pending',
    payment_status: 'none',
    currency: 'USD',
    grand_total: 0,
    ...amounts,
    ...given,
  });
  return id;
}
