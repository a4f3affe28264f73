import type { AppliedPromotion } from '../../models/Promotion.js';
import type { Promotion } from '../../models/Promotion.js';
import { describePromotion } from './describe-promotion.js';
import { findRejection, type PromotionContext, type RejectionReason } from './find-rejection.js';
import { normalizeCodes } from './promotion-code.js';
import { sum, type PromotionLine } from './promotion-lines.js';
import { computeDiscounts } from './compute-discounts.js';

/** What promotions do to a cart. Amounts in minor units. */
export interface PromotionOutcome {
  /** In the order in which they were applied. */
  applied: AppliedPromotion[];
  rejected: { code: string; reason: RejectionReason }[];
  freeShipping: boolean;
  discountTotal: number;
  /** For each line, at most its total; they add up to `discountTotal`. */
  lineDiscounts: number[];
}

/** Promotions that go together, and what they take off. */
interface Combination {
  parts: { promotion: Promotion; discountAmount: number }[];
  freeShipping: boolean;
  discountTotal: number;
  lineDiscounts: number[];
}

/**
 * Applies the promotions that the codes name and those that apply by themselves. The stackable ones
 * add up, in the order of their priority, each computed on the original prices. One that is not
 * stackable applies alone, if it takes off more than the rest together. An order takes at most 100;
 * further ones are rejected as not stackable.
 * @param promotions each once; others than the codes' and the automatic ones are left alone
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

/** The lowest number first; among equals the oldest, since ids grow with time. */
const byPriority = (a: Promotion, b: Promotion): number =>
  a.priority - b.priority || (a.id < b.id ? -1 : 1);

/** A promotion that takes nothing off would spend a use for nothing. */
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

/** What shipping costs is not known yet, so free shipping decides between equal discounts only. */
const beats = (a: Combination, b: Combination): boolean =>
  a.discountTotal > b.discountTotal ||
  (a.discountTotal === b.discountTotal && a.freeShipping && !b.freeShipping);

/** As many as the contract lets an order list. */
const maxApplied = 100;

/** Takes the promotions off one after the other; one that finds nothing left is no part of it. */
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
