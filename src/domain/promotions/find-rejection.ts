import type { Promotion } from '../../models/Promotion.js';
import { qualifies, subtotalOf, unitsOf, type PromotionLine } from './promotion-lines.js';

/** Why a code cannot be used, in the contract's terms. */
export type RejectionReason =
  | 'not_found'
  | 'inactive'
  | 'not_started'
  | 'expired'
  | 'usage_limit_reached'
  | 'customer_limit_reached'
  | 'sign_in_required'
  | 'conditions_not_met'
  | 'currency_mismatch'
  | 'not_stackable';

/** The buyer, the time, and the buyer's history. */
export interface PromotionContext {
  currency: string;
  at: string;
  customerGroupIds: string[];
  /** The customer's id or a guest's email address; null for an anonymous caller. */
  customerKey: string | null;
  /** Whether the customer is signed in, or named by staff. */
  isCustomer: boolean;
  /** The customer's uses of each promotion, by its id; unused ones are missing. */
  usesByCustomer: ReadonlyMap<string, number>;
  /** Whether the customer has an order that was not cancelled. */
  hasOrdered: boolean;
}

/** Why a promotion does not apply to these lines and this buyer; undefined if it does. */
export function findRejection(
  promotion: Promotion,
  lines: PromotionLine[],
  context: PromotionContext,
): RejectionReason | undefined {
  return (
    rejectByState(promotion, context) ??
    rejectByCart(promotion, lines, context) ??
    rejectByBuyer(promotion, context)
  );
}

function rejectByState(
  { isActive, validFrom, validUntil, isUsedUp }: Promotion,
  { at }: PromotionContext,
): RejectionReason | undefined {
  const now = Date.parse(at);
  if (!isActive) return 'inactive';
  if (validFrom !== null && now < Date.parse(validFrom)) return 'not_started';
  if (validUntil !== null && now >= Date.parse(validUntil)) return 'expired';
  if (isUsedUp) return 'usage_limit_reached';
  return undefined;
}

function rejectByCart(
  { currency, conditions }: Promotion,
  lines: PromotionLine[],
  context: PromotionContext,
): RejectionReason | undefined {
  if (currency !== null && currency !== context.currency) return 'currency_mismatch';
  const qualifying = lines.filter((line) => qualifies(line, conditions));
  const { minimumOrderValue, minimumQuantity, customerGroups = [] } = conditions;
  const met =
    subtotalOf(lines) >= (minimumOrderValue ?? 0) &&
    unitsOf(qualifying) >= (minimumQuantity ?? 1) &&
    (customerGroups.length === 0 ||
      customerGroups.some((id) => context.customerGroupIds.includes(id)));
  return met ? undefined : 'conditions_not_met';
}

/**
 * An anonymous caller could use a code without limit. A guest's email address is not proof: anyone
 * could use it to find out whether another person has ordered here. So first-order promotions are
 * for customers.
 */
function rejectByBuyer(
  promotion: Promotion,
  { customerKey, isCustomer, usesByCustomer, hasOrdered }: PromotionContext,
): RejectionReason | undefined {
  const limit = promotion.limitPerCustomer;
  if (limit === null) return undefined;
  const { firstOrderOnly } = promotion.conditions;
  if (customerKey === null || (firstOrderOnly && !isCustomer)) return 'sign_in_required';
  if (firstOrderOnly && hasOrdered) return 'conditions_not_met';
  return (usesByCustomer.get(promotion.id) ?? 0) >= limit ? 'customer_limit_reached' : undefined;
}
