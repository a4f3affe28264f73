import { expect } from 'chai';
import fc from 'fast-check';
import { applyPromotions } from '../../src/domain/promotions/apply-promotions.js';
import type { PromotionLine } from '../../src/domain/promotions/promotion-lines.js';
import type { Promotion } from '../../src/models/Promotion.js';
import { buyer, lineOf, promotionOf } from '../support/promotion-values.js';

const category = fc.constantFrom('shirts', 'pens', 'hats');
const line: fc.Arbitrary<PromotionLine> = fc
  .record({
    quantity: fc.integer({ min: 1, max: 12 }),
    unitPrice: fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 500_000 })),
    entityType: fc.constantFrom('product', 'course'),
    categories: fc.uniqueArray(category, { maxLength: 2 }),
  })
  .map((given) => lineOf(given));
const lines = fc.array(line, { minLength: 1, maxLength: 8 });

const promotion: fc.Arbitrary<Promotion> = fc
  .record({
    type: fc.constantFrom<Promotion['type'][]>(
      'percentage_off_order',
      'fixed_off_order',
      'percentage_off_item',
      'fixed_off_item',
      'free_shipping',
      'buy_x_get_y',
    ),
    value: fc.nat({ max: 100 }),
    buyQuantity: fc.integer({ min: 1, max: 3 }),
    getQuantity: fc.integer({ min: 1, max: 3 }),
    stackable: fc.boolean(),
    isAutomatic: fc.boolean(),
    priority: fc.nat({ max: 3 }),
    conditions: fc.record({
      categories: fc.uniqueArray(category, { maxLength: 1 }),
      minimumQuantity: fc.integer({ min: 1, max: 4 }),
    }),
  })
  .map((given) =>
    promotionOf({ ...given, currency: given.type.startsWith('fixed') ? 'USD' : null }),
  );
const promotions = fc.array(promotion, { maxLength: 6 });

const codesOf = (list: Promotion[]): string[] => list.flatMap(({ code }) => code ?? []);
const total = (amounts: number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

describe('applyPromotions for any input', () => {
  it('discounts what it reports, and never more than a line costs', () => {
    fc.assert(
      fc.property(promotions, lines, (offers, cart) => {
        const outcome = applyPromotions(offers, codesOf(offers), cart, buyer);
        expect(total(outcome.lineDiscounts)).to.equal(outcome.discountTotal);
        expect(total(outcome.applied.map(({ discountAmount }) => discountAmount))).to.equal(
          outcome.discountTotal,
        );
        outcome.lineDiscounts.forEach((discount, index) => {
          expect(discount).to.be.within(0, cart[index]?.totalPrice ?? 0);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('applies each code or returns a reason', () => {
    fc.assert(
      fc.property(promotions, lines, (offers, cart) => {
        const { applied, rejected } = applyPromotions(offers, codesOf(offers), cart, buyer);
        const named = [...applied, ...rejected].map(({ code }) => code);
        expect(named).to.have.members(codesOf(offers));
      }),
    );
  });

  it('does not depend on the order of promotions and codes', () => {
    const shuffled = promotions.chain((offers) =>
      fc.tuple(fc.constant(offers), fc.shuffledSubarray(offers, { minLength: offers.length })),
    );
    fc.assert(
      fc.property(shuffled, lines, ([offers, others], cart) => {
        const { rejected, ...one } = applyPromotions(offers, codesOf(offers), cart, buyer);
        const { rejected: again, ...other } = applyPromotions(others, codesOf(others), cart, buyer);
        expect(other).to.deep.equal(one);
        expect(again).to.have.deep.members(rejected);
      }),
    );
  });

  it('counts a code once, whatever its case', () => {
    fc.assert(
      fc.property(promotions, lines, (offers, cart) => {
        const codes = codesOf(offers);
        const twice = [...codes, ...codes.map((code) => ` ${code.toLowerCase()}`)];
        expect(applyPromotions(offers, twice, cart, buyer)).to.deep.equal(
          applyPromotions(offers, codes, cart, buyer),
        );
      }),
    );
  });

  it('discounts at least as much as the best single promotion', () => {
    fc.assert(
      fc.property(promotions, lines, (offers, cart) => {
        const { discountTotal } = applyPromotions(offers, codesOf(offers), cart, buyer);
        for (const offer of offers) {
          const alone = applyPromotions([offer], codesOf([offer]), cart, buyer);
          expect(discountTotal).to.be.at.least(alone.discountTotal);
        }
      }),
    );
  });
});
