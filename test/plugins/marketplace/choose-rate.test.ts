import { expect } from 'chai';
import fc from 'fast-check';
import {
  chooseRate,
  type CommissionContext,
  type CommissionLine,
} from '../../../src/plugins/marketplace/domain/commission.js';
import type { CommissionRule } from '../../../src/plugins/marketplace/models/CommissionRule.js';
import type { VendorWithVolume } from '../../../src/plugins/marketplace/models/Vendor.js';
import { mugs, order, ruleOf, seller } from './support/commission.js';

interface Case {
  line?: CommissionLine;
  vendor?: Partial<VendorWithVolume>;
  context?: Partial<CommissionContext>;
}

/** The rate with rules in this order, and in the opposite one, which must make no difference. */
function rateOf(rules: CommissionRule[], { line = mugs, vendor, context }: Case = {}): number {
  const [rate, reversed] = [rules, rules.toReversed()].map((list) =>
    chooseRate(list, line, { ...seller, ...vendor }, { ...order, ...context }),
  );
  expect(reversed).to.equal(rate);
  return rate ?? NaN;
}

const ofVendor = { vendorId: seller.id };
const nobody = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d2a99';
const volume: Partial<CommissionRule> = {
  type: 'volume_tier',
  currency: 'USD',
  minVolumeAmount: 50_000,
  maxVolumeAmount: 60_000,
};
const tier: Partial<CommissionRule> = { type: 'vendor_tier', vendorTier: 'gold' };
const promotion: Partial<CommissionRule> = {
  type: 'promotional',
  validFrom: '2026-06-01T00:00:00.000Z',
  validUntil: '2026-07-01T00:00:00.000Z',
};

/** Rules that all apply; each kind takes precedence over those below it. */
const kinds: [string, Partial<CommissionRule>][] = [
  ['the vendor and the category', ofVendor],
  ['the vendor and a category above', { ...ofVendor, categorySlug: 'kitchen' }],
  ['the vendor and the topmost category', { ...ofVendor, categorySlug: 'home' }],
  ['the category', {}],
  ['a category above', { categorySlug: 'kitchen' }],
  ['the topmost category', { categorySlug: 'home' }],
];
const others: [string, Partial<CommissionRule>][] = [
  ['the volume', volume],
  ['the tier', tier],
  ['the period', promotion],
  ["the vendor's volume", { ...volume, ...ofVendor }],
  ["the vendor's tier", { ...tier, ...ofVendor }],
  ["the vendor's period", { ...promotion, ...ofVendor }],
];

describe('chooseRate', () => {
  it("falls back to the vendor's own rate", () => {
    expect(rateOf([])).to.equal(1000);
    expect(rateOf([ruleOf({ vendorId: nobody }), ruleOf({ categorySlug: 'garden' })])).to.equal(
      1000,
    );
  });

  it('accepts a rate of nothing', () => {
    expect(rateOf([ruleOf({ rateBps: 0 })])).to.equal(0);
  });

  for (const [i, [first, given]] of kinds.entries()) {
    for (const [second, other] of [...kinds.slice(i + 1), ...others]) {
      it(`prefers a rule for ${first} to one for ${second}, whatever the priority`, () => {
        const rules = [
          ruleOf({ ...given, rateBps: 100, priority: 0 }),
          ruleOf({ ...other, rateBps: 200, priority: 9 }),
        ];
        expect(rateOf(rules)).to.equal(100);
      });
    }
  }

  for (const [first, given] of others) {
    for (const [second, other] of others) {
      it(`prefers a rule for ${first} to one for ${second} by its priority`, () => {
        const rules = [
          ruleOf({ ...given, rateBps: 100, priority: 9 }),
          ruleOf({ ...other, rateBps: 200, priority: 8 }),
        ];
        expect(rateOf(rules)).to.equal(100);
      });
    }
  }

  for (const [kind, given] of [...kinds, ...others]) {
    it(`prefers the older of two rules for ${kind}, then the lower id`, () => {
      const [older, newer] = ['2026-02-01T09:00:00.000Z', '2026-02-01T09:00:00.001Z'];
      const first = ruleOf({ ...given, rateBps: 100, createdAt: newer });
      const second = ruleOf({ ...given, rateBps: 200, createdAt: older });
      expect(rateOf([first, second])).to.equal(200);
      second.createdAt = newer;
      expect(rateOf([first, second])).to.equal(100);
    });

    it(`ignores a rule for ${kind} that is for another vendor`, () => {
      expect(rateOf([ruleOf({ ...given, vendorId: nobody, rateBps: 100 })])).to.equal(1000);
    });
  }

  it('prefers the highest priority among rules for the same category', () => {
    const rules = [8, 10, 9].map((priority) => ruleOf({ priority, rateBps: priority }));
    expect(rateOf(rules)).to.equal(10);
  });

  const boundaries: [string, CommissionRule, Case, boolean][] = [
    ['at the minimum volume', ruleOf(volume), { vendor: { volume: 50_000 } }, true],
    ['below the minimum volume', ruleOf(volume), { vendor: { volume: 49_999 } }, false],
    ['below the maximum volume', ruleOf(volume), { vendor: { volume: 59_999 } }, true],
    ['at the maximum volume', ruleOf(volume), { vendor: { volume: 60_000 } }, false],
    [
      'at any volume above the minimum without a maximum',
      ruleOf({ ...volume, maxVolumeAmount: null }),
      { vendor: { volume: Number.MAX_SAFE_INTEGER } },
      true,
    ],
    [
      'without sales from a minimum of 0',
      ruleOf({ ...volume, minVolumeAmount: 0 }),
      { vendor: { volume: 0 } },
      true,
    ],
    ['for a volume in another currency', ruleOf(volume), { context: { currency: 'EUR' } }, false],
    ['of another tier', ruleOf(tier), { vendor: { tier: 'silver' } }, false],
    ['of the tier', ruleOf(tier), { vendor: { tier: 'gold' } }, true],
    ...(
      [
        ['at the start', '2026-06-01T00:00:00.000Z', true],
        ['before the start', '2026-05-31T23:59:59.999Z', false],
        ['before the end', '2026-06-30T23:59:59.999Z', true],
        ['at the end', '2026-07-01T00:00:00.000Z', false],
        ['at the start, in another time zone', '2026-06-01T02:00:00.000+02:00', true],
      ] as const
    ).map(([when, at, applies]): [string, CommissionRule, Case, boolean] => [
      when,
      ruleOf(promotion),
      { context: { at } },
      applies,
    ]),
  ];
  for (const [when, rule, given, applies] of boundaries) {
    it(`${applies ? 'applies' : 'ignores'} a ${rule.type} rule ${when}`, () => {
      expect(rateOf([rule], given)).to.equal(applies ? 1500 : 1000);
    });
  }

  it('is not changed by a rule that does not apply', () => {
    const applying = fc.constantFrom(...[...kinds, ...others].map(([, given]) => given));
    const idle = fc.constantFrom<Partial<CommissionRule>>(
      { vendorId: nobody },
      { categorySlug: 'garden' },
      { ...volume, currency: 'EUR' },
      { ...volume, minVolumeAmount: 50_001 },
      { ...volume, minVolumeAmount: 0, maxVolumeAmount: 50_000 },
      { ...tier, vendorTier: 'platinum' },
      { ...promotion, validUntil: order.at },
      { ...promotion, validFrom: '2026-06-15T12:00:00.001Z' },
    );
    const rules = (terms: fc.Arbitrary<Partial<CommissionRule>>) =>
      fc.array(
        fc.record({ terms, rateBps: fc.nat({ max: 10_000 }), priority: fc.nat({ max: 3 }) }),
        { maxLength: 8 },
      );
    const made = (list: { terms: Partial<CommissionRule>; rateBps: number; priority: number }[]) =>
      list.map(({ terms, ...rest }) => ruleOf({ ...terms, ...rest }));
    fc.assert(
      fc.property(rules(applying), rules(idle), (some, more) => {
        const list = made(some);
        expect(rateOf([...list, ...made(more)])).to.equal(rateOf(list));
      }),
      { seed: 20_260_615, numRuns: 500 },
    );
  });
});
