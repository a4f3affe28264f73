import type { Knex } from 'knex';
import { expectOk, type Client } from './client.js';
import type { Schema } from './contract-types.js';

let count = 0;

/** Creates a promotion: by default, a code for 10% off the order. The code is unique unless given. */
export async function createPromotion(
  staff: Client,
  body: Partial<Schema<'PromotionCreateInput'>> = {},
): Promise<Schema<'Promotion'>> {
  count += 1;
  const percent = { type: 'percentage_off_order', value: 10 } as const;
  const input = { code: `CODE-${count}`, name: 'Ten', ...percent, ...body };
  return expectOk(await staff.call('createPromotion', { body: input }));
}

/** Sets the number of uses, as if orders had used it. */
export async function usePromotion(db: Knex, id: string, times: number): Promise<void> {
  await db('promotions').where({ id }).update({ usage_count: times });
}

/** Deletes all promotions, and the orders and events that a test left. */
export async function forgetPromotions(knex: Knex): Promise<void> {
  await knex.raw(`delete from promotion_redemptions; delete from orders; delete from promotions;
    delete from outbox_events`);
}
