import type { Guard } from '../../../guards/guard.js';

const rates = 'src/plugins/marketplace/domain/commission.ts';
const checks = 'src/plugins/marketplace/domain/check-commission-rule.ts';
const model = 'src/plugins/marketplace/models/CommissionRule.ts';
const chosen = ['plugins/marketplace/choose-rate'];
const rules = ['plugins/marketplace/commission-rules'];

/** Commission: each line has the rate of the rule that takes precedence. */
export const marketplaceCommissionGuards: Guard[] = [
  {
    id: 'commission.vendor',
    protects: "a vendor's rule applies to no other vendor",
    file: rates,
    find: 'if (rule.vendorId !== null && rule.vendorId !== vendor.id) return false;',
    replace: '',
    tests: chosen,
    title: 'that is for another vendor',
  },
  {
    id: 'commission.kind',
    protects: 'a rule for the vendor and the category precedes one for the category',
    file: rates,
    find: 'kindOf(a) - kindOf(b) ||',
    replace: '',
    tests: chosen,
  },
  {
    id: 'commission.nearest',
    protects: 'the nearest category precedes those above it',
    file: rates,
    find: 'distanceTo(a, line) - distanceTo(b, line) ||',
    replace: '',
    tests: chosen,
  },
  {
    id: 'commission.priority',
    protects: 'the highest priority wins',
    file: rates,
    find: 'b.priority - a.priority ||',
    replace: '',
    tests: chosen,
  },
  {
    id: 'commission.currency',
    protects: 'a volume in another currency does not count',
    file: rates,
    find: 'rule.currency === currency && ',
    replace: '',
    tests: chosen,
    title: 'for a volume in another currency',
  },
  {
    id: 'commission.volume-end',
    protects: 'a volume tier ends below its maximum',
    file: rates,
    find: 'volume < (maxVolumeAmount ?? Infinity)',
    replace: 'volume <= (maxVolumeAmount ?? Infinity)',
    tests: chosen,
    title: 'at the maximum volume',
  },
  {
    id: 'commission.period-end',
    protects: 'a promotional rate ends at its end',
    file: rates,
    find: "time < Date.parse(validUntil ?? '')",
    replace: "time <= Date.parse(validUntil ?? '')",
    tests: chosen,
    title: 'promotional rule at the end',
  },
  {
    id: 'commission.active',
    protects: 'an inactive rule does not apply',
    file: model,
    find: 'where is_active and (vendor_id is null',
    replace: 'where (vendor_id is null',
    tests: rules,
    title: 'gives each line the rate of its vendor',
  },
  {
    id: 'commission.limit',
    protects: 'parallel requests make no more active rules than an order reads',
    file: checks,
    find: 'await lockUntilCommit(db, activeRulesLock);',
    replace: '',
    tests: rules,
    title: 'active rules, even if the last ones come at once',
  },
];
