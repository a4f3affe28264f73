import type { Knex } from 'knex';
import { lockUntilCommit } from '../../../database/lock-until-commit.js';
import { InvalidInput, RecordNotFound, StateConflict } from '../../../domain/errors.js';
import type { InputIssue } from '../../../domain/errors.js';
import { Category } from '../../../models/Category.js';
import { CommissionRule, type CommissionRuleType } from '../models/CommissionRule.js';
import { Vendor } from '../models/Vendor.js';

/** Every order reads all active rules. */
export const maxActiveRules = 1000;

/** The number of the advisory lock that holds while active rules are counted. */
const activeRulesLock = 78_302_201;

type Condition =
  | 'categorySlug'
  | 'vendorTier'
  | 'currency'
  | 'minVolumeAmount'
  | 'maxVolumeAmount'
  | 'validFrom'
  | 'validUntil';

/** What a rule of each type requires, and what it may have besides. */
const conditions: Record<CommissionRuleType, { needs: Condition[]; allows?: Condition[] }> = {
  category: { needs: ['categorySlug'] },
  volume_tier: { needs: ['currency', 'minVolumeAmount'], allows: ['maxVolumeAmount'] },
  vendor_tier: { needs: ['vendorTier'] },
  promotional: { needs: ['validFrom', 'validUntil'] },
};

const everyCondition = Object.values(conditions).flatMap(({ needs, allows = [] }) => [
  ...needs,
  ...allows,
]);

/** The terms of a rule that must be consistent. */
export type CommissionTerms = Pick<CommissionRule, 'type'> &
  Partial<Pick<CommissionRule, Condition | 'vendorId'>>;

/**
 * Rejects a rule whose conditions do not fit its type, or name a category or vendor that does not
 * exist.
 * @throws InvalidInput with every issue, RecordNotFound for the vendor
 */
export async function checkCommissionRule(db: Knex, rule: CommissionTerms): Promise<void> {
  const [first, ...more] = [...checkConditions(rule), ...checkRanges(rule)];
  if (first) throw new InvalidInput(first.field, first.message, first.rule, ...more);
  const { categorySlug, vendorId } = rule;
  if (categorySlug != null && (await Category.bySlug(db, [categorySlug])).length === 0) {
    throw new InvalidInput('categorySlug', 'must be the slug of a category', 'reference');
  }
  if (vendorId != null && !(await Vendor.find(db, vendorId))) throw new RecordNotFound('Vendor');
}

function checkConditions(rule: CommissionTerms): InputIssue[] {
  const { needs, allows = [] } = conditions[rule.type];
  return everyCondition.flatMap((field) => {
    const isSet = rule[field] != null;
    if (needs.includes(field)) {
      return isSet ? [] : { field, message: `is required for ${rule.type}`, rule: 'required' };
    }
    const isUnwanted = isSet && !allows.includes(field);
    return isUnwanted ? { field, message: `is not for ${rule.type}`, rule: 'unwanted' } : [];
  });
}

function checkRanges(rule: CommissionTerms): InputIssue[] {
  const { minVolumeAmount: min, maxVolumeAmount: max, validFrom, validUntil } = rule;
  const issues: InputIssue[] = [];
  if (min != null && max != null && max <= min) {
    const message = 'must be more than minVolumeAmount';
    issues.push({ field: 'maxVolumeAmount', message, rule: 'minimum' });
  }
  if (validFrom != null && validUntil != null && Date.parse(validUntil) <= Date.parse(validFrom)) {
    issues.push({ field: 'validUntil', message: 'must be after validFrom', rule: 'minimum' });
  }
  return issues;
}

/**
 * Makes room for one more active rule. Concurrent requests wait until this transaction ends, so
 * that they cannot exceed the limit together.
 * @throws StateConflict if the limit is reached
 */
export async function reserveActiveRule(db: Knex): Promise<void> {
  await lockUntilCommit(db, activeRulesLock);
  if ((await CommissionRule.countActive(db)) >= maxActiveRules) {
    throw new StateConflict(`There cannot be more than ${maxActiveRules} active commission rules.`);
  }
}
