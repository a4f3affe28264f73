import { expect } from 'chai';
import {
  applyPromotions,
  type PromotionOutcome,
} from '../../src/domain/promotions/apply-promotions.js';
import type { PromotionContext } from '../../src/domain/promotions/find-rejection.js';
import type { PromotionLine } from '../../src/domain/promotions/promotion-lines.js';
import type { Promotion } from '../../src/models/Promotion.js';
import { at, buyer, lineOf, promotionOf } from '../support/promotion-values.js';

const later = '2026-06-01T12:00:00.001Z';
const group = '018f3a5e-7c1b-7d2e-9b1a-2f6c4e8d0aaa';

/** Applies promotions with all of their codes. */
function apply(
  promotions: Promotion[],
  lines: PromotionLine[],
  context: Partial<PromotionContext> = {},
): PromotionOutcome {
  const codes = promotions.flatMap(({ code }) => code ?? []);
  return applyPromotions(promotions, codes, lines, { ...buyer, ...context });
}

const reasons = ({ rejected }: PromotionOutcome): string[] => rejected.map(({ reason }) => reason);

describe('applyPromotions', () => {
  const shirt = lineOf({ quantity: 3, unitPrice: 1001, categories: ['shirts', 'sale'] });
  const pen = lineOf({ unitPrice: 50, categories: ['pens'] });
  const course = lineOf({ quantity: 2, unitPrice: 2500, entityType: 'course' });
  const lines = [shirt, pen, course];

  const types: [string, Partial<Promotion>, number[], string][] = [
    ['a percentage of the order', { value: 10 }, [300, 5, 500], '10% off the order'],
    ['all of the order', { value: 100 }, [3003, 50, 5000], '100% off the order'],
    ['an amount of the order', fixed('order', 1000), [373, 6, 621], '$10.00 off the order'],
    ['no more than the order', fixed('order', 9999), [3003, 50, 5000], '$99.99 off the order'],
    [
      'a percentage of items',
      { type: 'percentage_off_item', value: 15, conditions: { categories: ['sale'] } },
      [450, 0, 0],
      '15% off qualifying items',
    ],
    [
      'an amount of each item',
      { ...fixed('item', 100), conditions: { entityTypes: ['product'] } },
      [300, 50, 0],
      '$1.00 off each qualifying item',
    ],
    [
      'the cheapest unit',
      {
        type: 'buy_x_get_y',
        buyQuantity: 2,
        getQuantity: 1,
        conditions: { categories: ['shirts'] },
      },
      [1001, 0, 0],
      'Buy 2, get 1 free',
    ],
    [
      'the cheapest unit twice',
      {
        type: 'buy_x_get_y',
        buyQuantity: 1,
        getQuantity: 1,
        conditions: { entityTypes: ['product'] },
      },
      [98, 2, 0],
      'Buy 1, get 1 free',
    ],
  ];
  for (const [what, given, discounts, description] of types) {
    it(`discounts ${what}`, () => {
      const promotion = promotionOf(given);
      const outcome = apply([promotion], lines);
      const discountAmount = discounts.reduce((sum, discount) => sum + discount);
      expect(outcome).to.deep.equal({
        applied: [
          {
            promotionId: promotion.id,
            code: promotion.code,
            type: promotion.type,
            discountAmount,
            freeShipping: false,
            description,
          },
        ],
        rejected: [],
        freeShipping: false,
        discountTotal: discountAmount,
        lineDiscounts: discounts,
      });
    });
  }

  it('rounds half up', () => {
    expect(apply([promotionOf({ value: 50 })], [lineOf({ unitPrice: 5 })]).discountTotal).to.equal(
      3,
    );
  });

  it('formats amounts of a currency without minor units', () => {
    const promotion = promotionOf({ ...fixed('order', 500), currency: 'JPY' });
    const outcome = apply([promotion], lines, { currency: 'JPY' });
    expect(outcome.applied[0]?.description).to.equal('¥500 off the order');
  });

  it('grants free shipping without a discount', () => {
    const outcome = apply([promotionOf({ type: 'free_shipping', value: 0 })], lines);
    expect(outcome).to.include({ freeShipping: true, discountTotal: 0 });
    expect(outcome.applied[0]).to.include({ freeShipping: true, description: 'Free shipping' });
  });

  const refused: [string, Partial<Promotion>, Partial<PromotionContext>][] = [
    ['inactive', { isActive: false }, {}],
    ['not_started', { validFrom: later }, {}],
    ['expired', { validUntil: at }, {}],
    ['usage_limit_reached', { usageLimitTotal: 3, usageCount: 3 }, {}],
    ['currency_mismatch', fixed('order', 100), { currency: 'EUR' }],
    ['currency_mismatch', { currency: 'EUR', conditions: { minimumOrderValue: 1 } }, {}],
    ['conditions_not_met', { conditions: { minimumOrderValue: 8054 } }, {}],
    ['conditions_not_met', { conditions: { minimumQuantity: 7 } }, {}],
    ['conditions_not_met', { conditions: { minimumQuantity: 4, categories: ['shirts'] } }, {}],
    ['conditions_not_met', { conditions: { categories: ['hats'] } }, {}],
    ['conditions_not_met', { conditions: { entityTypes: ['course'], categories: ['pens'] } }, {}],
    ['conditions_not_met', { conditions: { customerGroups: [group] } }, {}],
    ['conditions_not_met', { conditions: { firstOrderOnly: true } }, { hasOrdered: true }],
    ['conditions_not_met', { type: 'buy_x_get_y', buyQuantity: 6, getQuantity: 1 }, {}],
    ['conditions_not_met', { value: 0 }, {}],
    ['sign_in_required', { usageLimitPerCustomer: 1 }, { customerKey: null }],
    ['sign_in_required', { conditions: { firstOrderOnly: true } }, { customerKey: null }],
    ['sign_in_required', { conditions: { firstOrderOnly: true } }, { isCustomer: false }],
  ];
  for (const [reason, given, context] of refused) {
    it(`rejects with ${reason}: ${JSON.stringify(given)}`, () => {
      const outcome = apply([promotionOf(given)], lines, context);
      expect(reasons(outcome)).to.deep.equal([reason]);
      expect(outcome).to.deep.include({ applied: [], discountTotal: 0, lineDiscounts: [0, 0, 0] });
    });
  }

  const met: [Partial<Promotion>, Partial<PromotionContext>][] = [
    [{ validFrom: at, validUntil: later }, {}],
    [{ usageLimitTotal: 3, usageCount: 2 }, {}],
    [{ currency: 'USD', conditions: { minimumOrderValue: 8053 } }, {}],
    [{ conditions: { minimumQuantity: 6 } }, {}],
    [{ conditions: { minimumQuantity: 3, categories: ['hats', 'shirts'] } }, {}],
    [{ conditions: { entityTypes: [], categories: [], customerGroups: [] } }, {}],
    [{ conditions: { minimumOrderValue: null, minimumQuantity: null } }, {}],
    [{ conditions: { customerGroups: [group] } }, { customerGroupIds: ['other', group] }],
    [{ conditions: { firstOrderOnly: true } }, {}],
    [{}, { customerKey: null, hasOrdered: true }],
  ];
  for (const [given, context] of met) {
    it(`accepts ${JSON.stringify(given)}`, () => {
      const outcome = apply([promotionOf(given)], lines, context);
      expect(outcome).to.deep.include({ rejected: [], discountTotal: 805 });
    });
  }

  it('applies at most a hundred promotions, as many as an order can list', () => {
    const many = Array.from({ length: 101 }, (_, i) =>
      promotionOf({ id: `${1000 + i}`, code: null, isAutomatic: true, ...fixed('order', 1) }),
    );
    const outcome = apply(many, lines);
    expect(outcome.applied.length).to.equal(100);
    expect(outcome.discountTotal).to.equal(100);
  });

  it('counts the uses of this customer', () => {
    const promotion = promotionOf({ usageLimitPerCustomer: 2 });
    const uses = (count: number) => ({ usesByCustomer: new Map([[promotion.id, count]]) });
    expect(reasons(apply([promotion], lines, uses(1)))).to.deep.equal([]);
    expect(reasons(apply([promotion], lines, uses(2)))).to.deep.equal(['customer_limit_reached']);
  });

  it('normalizes codes (case and spaces) and applies each once', () => {
    const promotion = promotionOf({ code: 'SAVE10' });
    const codes = ['save10', ' SAVE10 ', 'Save10', 'nope', 'NOPE'];
    const outcome = applyPromotions([promotion], codes, lines, buyer);
    expect(outcome.applied).to.have.length(1);
    expect(outcome.discountTotal).to.equal(805);
    expect(outcome.rejected).to.deep.equal([{ code: 'NOPE', reason: 'not_found' }]);
  });

  it('applies automatic promotions, and does not report those that do not match', () => {
    const fits = promotionOf({ code: null, isAutomatic: true });
    const not = promotionOf({ code: null, isAutomatic: true, isActive: false });
    const coded = promotionOf({ isAutomatic: true, value: 5 });
    const foreign = promotionOf({ value: 100 });
    const outcome = applyPromotions([fits, not, coded, foreign], [], lines, buyer);
    expect(outcome.applied.map(({ promotionId }) => promotionId)).to.deep.equal([
      fits.id,
      coded.id,
    ]);
    expect(outcome.rejected).to.deep.equal([]);
  });

  describe('with several promotions', () => {
    const ids = ({ applied }: PromotionOutcome): string[] =>
      applied.map(({ promotionId }) => promotionId);

    it('computes each discount from the original price, in the order of priority', () => {
      const second = promotionOf({ value: 50, priority: 20 });
      const first = promotionOf({ value: 30, priority: 10 });
      const outcome = apply([second, first], [lineOf()]);
      expect(ids(outcome)).to.deep.equal([first.id, second.id]);
      expect(outcome.applied.map(({ discountAmount }) => discountAmount)).to.deep.equal([300, 500]);
    });

    it('never discounts more than the total; the last promotion gets the rest', () => {
      const offers = [70, 70, 70].map((value, priority) => promotionOf({ value, priority }));
      const outcome = apply(offers, [lineOf()]);
      expect(outcome.applied.map(({ discountAmount }) => discountAmount)).to.deep.equal([700, 300]);
      expect(outcome.rejected).to.deep.equal([{ code: offers[2]?.code, reason: 'not_stackable' }]);
    });

    it('never discounts more of a line than is left of it', () => {
      const item = promotionOf({
        type: 'percentage_off_item',
        value: 100,
        priority: 1,
        conditions: { categories: ['pens'] },
      });
      const order = promotionOf({ value: 50, priority: 2 });
      const again = promotionOf({
        ...fixed('item', 9999),
        priority: 3,
        conditions: { categories: ['pens'] },
      });
      const outcome = apply([item, order, again], [pen, lineOf({ unitPrice: 950 })]);
      expect(outcome.lineDiscounts).to.deep.equal([50, 500]);
      expect(reasons(outcome)).to.deep.equal(['not_stackable']);
    });

    it('applies a promotion that is not stackable alone when it is better than the others', () => {
      const alone = promotionOf({ value: 31, stackable: false });
      const rest = [promotionOf({ value: 10 }), promotionOf({ value: 20 })];
      const outcome = apply([...rest, alone], [lineOf()]);
      expect(ids(outcome)).to.deep.equal([alone.id]);
      expect(reasons(outcome)).to.deep.equal(['not_stackable', 'not_stackable']);
    });

    it('does not apply a promotion that is not stackable when the others are better', () => {
      const alone = promotionOf({ value: 30, stackable: false });
      const rest = [promotionOf({ value: 10 }), promotionOf({ value: 20 })];
      const outcome = apply([alone, ...rest], [lineOf()]);
      expect(ids(outcome)).to.deep.equal(rest.map(({ id }) => id));
      expect(outcome.rejected).to.deep.equal([{ code: alone.code, reason: 'not_stackable' }]);
    });

    it('applies the best of several that are not stackable, and the first by priority when equal', () => {
      const offers = [20, 25, 25].map((value, index) =>
        promotionOf({ value, stackable: false, priority: 10 - index }),
      );
      expect(ids(apply(offers, [lineOf()]))).to.deep.equal([offers[2]?.id]);
    });

    it('applies free shipping that is not stackable when there is nothing else', () => {
      const shipping = promotionOf({ type: 'free_shipping', stackable: false });
      expect(apply([shipping], [lineOf()]).freeShipping).to.equal(true);
      const outcome = apply([shipping, promotionOf()], [lineOf()]);
      expect(outcome).to.include({ freeShipping: false, discountTotal: 100 });
    });
  });
});

function fixed(of: 'order' | 'item', value: number): Partial<Promotion> {
  return { type: `fixed_off_${of}`, value, currency: 'USD' };
}
