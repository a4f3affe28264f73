import type {
  CommissionContext,
  CommissionLine,
} from '../../../../src/plugins/marketplace/domain/commission.js';
import { CommissionRule } from '../../../../src/plugins/marketplace/models/CommissionRule.js';
import type { VendorWithVolume } from '../../../../src/plugins/marketplace/models/Vendor.js';
import { uuidv7 } from '../../../../src/util/uuid.js';
import { expectOk, type Client } from '../../../support/client.js';
import type { Schema } from '../../../support/contract-types.js';

/** A rule that is not stored: by default, a category rule for mugs. */
export function ruleOf(given: Partial<CommissionRule> = {}): CommissionRule {
  return Object.assign(new CommissionRule(), {
    id: uuidv7(),
    name: 'A rule',
    type: 'category',
    rateBps: 1500,
    categorySlug: (given.type ?? 'category') === 'category' ? 'mugs' : null,
    vendorId: null,
    vendorTier: null,
    currency: null,
    minVolumeAmount: null,
    maxVolumeAmount: null,
    validFrom: null,
    validUntil: null,
    priority: 100,
    isActive: true,
    version: 1,
    createdAt: '2026-02-01T09:00:00.000Z',
    updatedAt: '2026-02-01T09:00:00.000Z',
    ...given,
  });
}

/** A line in a category below another one, a vendor, and an order for `chooseRate`. */
export const mugs: CommissionLine = {
  categories: new Map([
    ['mugs', 0],
    ['kitchen', 1],
    ['home', 2],
  ]),
};
export const seller: VendorWithVolume = {
  id: '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a01',
  tier: 'gold',
  commissionRateBps: 1000,
  volume: 50_000,
};
export const order: CommissionContext = { currency: 'USD', at: '2026-06-15T12:00:00.000Z' };

/** Creates a rule; by default, for all gold vendors. */
export async function createCommissionRule(
  staff: Client,
  body: Partial<Schema<'CommissionRuleCreateInput'>> = {},
): Promise<Schema<'CommissionRule'>> {
  const { type = 'vendor_tier' } = body;
  const input = { name: 'A rule', type, rateBps: 700, ...body };
  if (type === 'vendor_tier') input.vendorTier ??= 'gold';
  return expectOk(await staff.call('createCommissionRule', { body: input }));
}
