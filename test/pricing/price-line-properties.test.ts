import { expect } from 'chai';
import fc from 'fast-check';
import { InvalidInput } from '../../src/domain/errors.js';
import {
  priceLine,
  type Modifier,
  type PriceCandidate,
} from '../../src/domain/pricing/price-line.js';
import { at, chosen, context, line, modified, price } from '../support/price-line.js';

describe('priceLine for any prices and modifiers', () => {
  const oneOf = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
  const terms = {
    variantId: oneOf(null, 'v1', 'v2'),
    customerGroupId: oneOf(null, 'g1', 'g2'),
    minQuantity: oneOf(null, 1, 4, 5, 6),
    maxQuantity: oneOf(null, 4, 5, 6, 9999),
    validFrom: oneOf(null, '2026-03-01T00:00:00.000Z', at, '2026-03-16T00:00:00.000Z'),
    validUntil: oneOf(null, at, '2026-03-16T00:00:00.000Z', '2027-01-01T00:00:00.000Z'),
  };
  const amount = fc.oneof(fc.nat(10_000), fc.maxSafeNat());
  const prices = fc.uniqueArray(
    fc.record<PriceCandidate>({
      ...terms,
      id: fc.nat(99).map((n) => `p${n}`),
      currency: oneOf('USD', 'EUR'),
      amount,
      createdAt: oneOf('2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  );
  const modifierOf = (...types: Modifier['type'][]): fc.Arbitrary<Modifier[]> =>
    fc.uniqueArray(
      fc.record<Modifier>({
        ...terms,
        id: fc.nat(99).map((n) => `m${n}`),
        type: oneOf(...types),
        value: fc.nat(10_000),
        priority: fc.nat(3),
        entityId: oneOf(null, 'e1', 'e2'),
        currency: oneOf(null, 'USD', 'EUR'),
        conditions: oneOf(
          {},
          { minSubtotal: null },
          { minSubtotal: 9_999 },
          { minSubtotal: 10_001 },
        ),
      }),
      { selector: ({ id }) => id, maxLength: 6 },
    );
  const reductions = modifierOf('percentage_discount', 'fixed_discount', 'override').map((list) =>
    list.map((made) =>
      made.type === 'percentage_discount' ? { ...made, value: made.value % 101 } : made,
    ),
  );

  it('equals a naive reference implementation', () => {
    fc.assert(
      fc.property(prices, reductions, (candidates, rules) => {
        expect(priceLine(line, candidates, rules, context)).to.deep.equal(
          reference(candidates, rules),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order of the input and does not change it', () => {
    const shuffled = fc.tuple(prices, reductions).chain(([candidates, rules]) =>
      fc.record({
        candidates: fc.constant(candidates),
        rules: fc.constant(rules),
        otherCandidates: fc.shuffledSubarray(candidates, { minLength: candidates.length }),
        otherRules: fc.shuffledSubarray(rules, { minLength: rules.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ candidates, rules, otherCandidates, otherRules }) => {
        const before = JSON.stringify([candidates, rules]);
        const result = priceLine(line, candidates, rules, context);
        expect(priceLine(line, otherCandidates, otherRules, context)).to.deep.equal(result);
        expect(priceLine(line, candidates, rules, context)).to.deep.equal(result);
        expect(JSON.stringify([candidates, rules])).to.equal(before);
      }),
    );
  });

  it('never returns a negative or fractional amount', () => {
    const any = modifierOf('percentage_discount', 'fixed_discount', 'override', 'markup');
    fc.assert(
      fc.property(prices, any, (candidates, rules) => {
        try {
          const { unitPrice = 0 } = priceLine(line, candidates, rules, context) ?? {};
          expect(unitPrice).to.satisfy(Number.isSafeInteger).and.at.least(0);
        } catch (error) {
          expect(error).to.be.instanceOf(InvalidInput);
        }
      }),
    );
  });

  it('uses the better of two candidates', () => {
    fc.assert(
      fc.property(prices, (candidates) => {
        const best = price({
          id: 'best',
          variantId: 'v1',
          customerGroupId: 'g1',
          minQuantity: 5,
          maxQuantity: 5,
          validFrom: at,
          validUntil: '2026-03-15T12:00:00.001Z',
          createdAt: '2026-03-01T00:00:00.000Z',
        });
        expect(chosen(...candidates, best)).to.equal('best');
      }),
    );
  });

  it('gives the same result for modifiers one by one as for all at once', () => {
    fc.assert(
      fc.property(amount, reductions, (start, rules) => {
        const inOrder = [...rules].sort(
          (a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1),
        );
        const stepwise = inOrder.reduce((result, rule) => modified(result, rule) ?? -1, start);
        expect(modified(start, ...rules)).to.equal(stepwise);
      }),
    );
  });
});

/**
 * A direct implementation of the rules: sorts by one criterion after another, the last one first.
 */
function reference(
  candidates: PriceCandidate[],
  rules: Modifier[],
): { unitPrice: number; priceId: string } | undefined {
  const inside = (
    terms: Omit<PriceCandidate, 'id' | 'amount' | 'createdAt' | 'currency'>,
  ): boolean =>
    [null, 'v1'].includes(terms.variantId) &&
    [null, 'g1'].includes(terms.customerGroupId) &&
    (terms.minQuantity === null || terms.minQuantity <= 5) &&
    (terms.maxQuantity === null || terms.maxQuantity >= 5) &&
    (terms.validFrom === null || terms.validFrom <= at) &&
    (terms.validUntil === null || terms.validUntil > at);
  const width = (p: PriceCandidate): number => (p.maxQuantity ?? 1e12) - (p.minQuantity ?? 1);
  const time = (p: PriceCandidate): number =>
    (p.validUntil === null ? 8.64e15 : Date.parse(p.validUntil)) -
    (p.validFrom === null ? -8.64e15 : Date.parse(p.validFrom));
  const [best] = candidates
    .filter((p) => p.currency === 'USD' && inside(p))
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0))
    .sort((a, b) => time(a) - time(b))
    .sort((a, b) => width(a) - width(b))
    .sort((a, b) => (b.customerGroupId ? 1 : 0) - (a.customerGroupId ? 1 : 0))
    .sort((a, b) => (b.variantId ? 1 : 0) - (a.variantId ? 1 : 0));
  if (!best) return undefined;
  const steps = rules
    .filter((m) => inside(m) && [null, 'e1'].includes(m.entityId))
    .filter((m) => [null, 'USD'].includes(m.currency))
    .filter((m) => 10_000 >= (m.conditions.minSubtotal ?? 0))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .sort((a, b) => a.priority - b.priority);
  let unit = BigInt(best.amount);
  for (const { type, value } of steps) {
    const by = BigInt(value);
    if (type === 'percentage_discount') {
      const exact = unit * (100n - by);
      unit = exact / 100n + (exact % 100n >= 50n ? 1n : 0n);
    } else unit = type === 'override' ? by : unit < by ? 0n : unit - by;
  }
  return { unitPrice: Number(unit), priceId: best.id };
}
