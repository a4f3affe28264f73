import type { Promotion } from '../../models/Promotion.js';
import { InvalidInput, type InputIssue } from '../errors.js';

/** The terms of a promotion that must be consistent. */
export type PromotionTerms = Pick<
  Promotion,
  'code' | 'type' | 'value' | 'isAutomatic' | 'usageCount'
> &
  Partial<
    Pick<
      Promotion,
      'buyQuantity' | 'getQuantity' | 'currency' | 'usageLimitTotal' | 'validFrom' | 'validUntil'
    >
  >;

/** Rejects a promotion with contradictory terms. @throws 422 with every issue */
export function checkPromotion(promotion: PromotionTerms): void {
  const [first, ...more] = [...checkType(promotion), ...checkUse(promotion)];
  if (first) throw new InvalidInput(first.field, first.message, first.rule, ...more);
}

function checkType(promotion: PromotionTerms): InputIssue[] {
  const { type, value, currency, buyQuantity, getQuantity } = promotion;
  if (type.startsWith('percentage') && value > 100) {
    return [issue('value', 'must not be more than 100 percent', 'maximum')];
  }
  if (type.startsWith('fixed') && currency == null) {
    return [issue('currency', 'is required for a fixed amount', 'required')];
  }
  if (type !== 'buy_x_get_y') return [];
  return Object.entries({ buyQuantity, getQuantity })
    .filter(([, quantity]) => quantity == null)
    .map(([field]) => issue(field, 'is required for buy_x_get_y', 'required'));
}

function checkUse(promotion: PromotionTerms): InputIssue[] {
  const { code, isAutomatic, usageLimitTotal, usageCount, validFrom, validUntil } = promotion;
  const issues: InputIssue[] = [];
  if (code === null && !isAutomatic) {
    issues.push(issue('code', 'is required unless the promotion is automatic', 'required'));
  }
  if (usageLimitTotal != null && usageLimitTotal < usageCount) {
    issues.push(issue('usageLimitTotal', `must not be less than ${usageCount} uses`, 'minimum'));
  }
  if (validFrom != null && validUntil != null && Date.parse(validUntil) <= Date.parse(validFrom)) {
    issues.push(issue('validUntil', 'must be after validFrom', 'minimum'));
  }
  return issues;
}

const issue = (field: string, message: string, rule: string): InputIssue => ({
  field,
  message,
  rule,
});
