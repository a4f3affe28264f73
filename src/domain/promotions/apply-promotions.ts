import type { AppliedPromotion } from '../../models/Promotion.js';
import type { Promotion } from '../../models/Promotion.js';
import { describePromotion } from './describe-promotion.js';
import { findRejection, type PromotionContext, type RejectionReason } from './find-rejection.js';
import { normalizeCodes } from './promotion-code.js';
import { sum, type PromotionLine } from './promotion-lines.js';
import { computeDiscounts } from './compute-discounts.js';

/** The effect of promotions on a cart. Amounts in minor units. */
export interface PromotionOutcome {
  /** In the order in which they were applied. */
  applied: AppliedPromotion[];
  rejected: { code: string; reason: RejectionReason }[];
  freeShipping: boolean;
  discountTotal: number;
  /** For each line, at most its total; they add up to `discountTotal`. */
  lineDiscounts: number[];
}

/** Promotions that are combined, and their discounts. */
interface Combination {
  parts: { promotion: Promotion; discountAmount: number }[];
  freeShipping: boolean;
  discountTotal: number;
  lineDiscounts: number[];
}

/**
 * Applies the promotions of the codes and the automatic ones. Stackable promotions add up, in
 * order of priority, each computed from the original prices. One that is not stackable applies
 * alone, if its discount exceeds that of the others together. An order has at most 100; further
 * ones are rejected as not stackable.
 * @param promotions each once; those without a given code that are not automatic are ignored
 */
export function applyPromotions(
  promotions: Promotion[],
  codes: string[],
  lines: PromotionLine[],
  context: PromotionContext,
): PromotionOutcome {
  const reasons = new Map<string, RejectionReason>();
  const usable: Promotion[] = [];
  const asked = new Set(normalizeCodes(codes));
  for (const promotion of [...promotions].sort(byPriority)) {
    const { code, isAutomatic } = promotion;
    if (!isAutomatic && !(code !== null && asked.has(code))) continue;
    const reason = findRejection(promotion, lines, context) ?? rejectUseless(promotion, lines);
    if (reason === undefined) usable.push(promotion);
    if (code !== null) reasons.set(code, reason ?? 'not_stackable');
  }
  const { parts, ...totals } = best(usable, lines);
  for (const { promotion } of parts) if (promotion.code !== null) asked.delete(promotion.code);
  return {
    ...totals,
    applied: parts.map((part) => toApplied(part, context.currency)),
    rejected: [...asked].map((code) => ({ code, reason: reasons.get(code) ?? 'not_found' })),
  };
}

/** The lowest number first; for equal numbers the oldest, because ids grow with time. */
const byPriority = (a: Promotion, b: Promotion): number =>
  a.priority - b.priority || (a.id < b.id ? -1 : 1);

/** A promotion without a discount would count a use for nothing. */
function rejectUseless(promotion: Promotion, lines: PromotionLine[]): RejectionReason | undefined {
  const { parts } = combine([promotion], lines);
  return parts.length === 0 ? 'conditions_not_met' : undefined;
}

function best(promotions: Promotion[], lines: PromotionLine[]): Combination {
  const stackable = promotions.filter((promotion) => promotion.stackable);
  const alone = promotions.filter((promotion) => !promotion.stackable);
  return alone
    .map((promotion) => combine([promotion], lines))
    .reduce((winner, other) => (beats(other, winner) ? other : winner), combine(stackable, lines));
}

/** The shipping price is not known yet, so free shipping only decides between equal discounts. */
const beats = (a: Combination, b: Combination): boolean =>
  a.discountTotal > b.discountTotal ||
  (a.discountTotal === b.discountTotal && a.freeShipping && !b.freeShipping);

/** The maximum that the contract allows for an order. */
const maxApplied = 100;

/** Applies the promotions one after another; one without any discount left is omitted. */
function combine(promotions: Promotion[], lines: PromotionLine[]): Combination {
  const parts: Combination['parts'] = [];
  let left = lines.map(({ totalPrice }) => totalPrice);
  for (const promotion of promotions) {
    if (parts.length === maxApplied) break;
    const taken = computeDiscounts(promotion, lines, left);
    const discountAmount = sum(taken);
    if (discountAmount === 0 && promotion.type !== 'free_shipping') continue;
    left = left.map((amount, index) => amount - (taken[index] ?? 0));
    parts.push({ promotion, discountAmount });
  }
  const lineDiscounts = lines.map(({ totalPrice }, index) => totalPrice - (left[index] ?? 0));
  return {
    parts,
    freeShipping: parts.some(({ promotion }) => promotion.type === 'free_shipping'),
    discountTotal: sum(lineDiscounts),
    lineDiscounts,
  };
}

const toApplied = (
  { promotion, discountAmount }: Combination['parts'][number],
  currency: string,
): AppliedPromotion => ({
  promotionId: promotion.id,
  code: promotion.code,
  type: promotion.type,
  discountAmount,
  freeShipping: promotion.type === 'free_shipping',
  description: describePromotion(promotion, currency),
});
