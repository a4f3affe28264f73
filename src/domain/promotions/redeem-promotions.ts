import type { Knex } from 'knex';
import type { AppliedPromotion } from '../../models/Promotion.js';
import { Promotion } from '../../models/Promotion.js';
import { PromotionRedemption } from '../../models/PromotionRedemption.js';
import { PromotionExhausted } from '../errors.js';
import type { RejectionReason } from './find-rejection.js';

/** The key for limits per customer: the customer's id, or a guest's email address. */
export const customerKeyOf = (customerId: string | null, email: string | null): string | null =>
  customerId ?? (email?.trim().toLowerCase() || null);

/**
 * Counts the uses of an order's promotions, and locks the promotions in the order of their ids.
 * Two statements, for any number of promotions.
 * @throws PromotionExhausted if one can no longer be used; the transaction must not commit
 */
export async function redeemPromotions(
  db: Knex,
  applied: AppliedPromotion[],
  order: { orderId: string; customerKey: string | null },
): Promise<void> {
  if (applied.length === 0) return;
  const amounts = new Map(applied.map((one) => [one.promotionId, one.discountAmount]));
  const locked = await Promotion.lockAll(db, [...amounts.keys()]);
  const redemptions = locked.map(({ id, limitPerCustomer }) => ({
    promotionId: id,
    discountAmount: amounts.get(id) ?? 0,
    limitPerCustomer,
  }));
  const counted = await PromotionRedemption.insertAll(db, redemptions, order);
  const countedIds = new Set(counted.map(({ promotionId }) => promotionId));
  const refused = locked.find(({ id }) => !countedIds.has(id));
  if (refused) throw new PromotionExhausted(refused.code, reasonOf(refused, order.customerKey));
}

function reasonOf(promotion: Promotion, customerKey: string | null): RejectionReason {
  if (!promotion.isActive) return 'inactive';
  if (promotion.isUsedUp) return 'usage_limit_reached';
  return customerKey === null ? 'sign_in_required' : 'customer_limit_reached';
}

/** Returns the promotion uses of a cancelled order, once, however often it is called. */
export async function returnRedemptions(db: Knex, orderId: string): Promise<void> {
  const redemptions = await PromotionRedemption.ofOrder(db, orderId);
  if (redemptions.length === 0) return;
  await Promotion.lockAll(
    db,
    redemptions.map(({ promotionId }) => promotionId),
  );
  await PromotionRedemption.deleteOfOrder(db, orderId);
}
