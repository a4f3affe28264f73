import { expect } from 'chai';
import { InvalidInput } from '../../src/domain/errors.js';
import {
  priceLine,
  type Modifier,
  type PriceCandidate,
} from '../../src/domain/pricing/price-line.js';
import { at, chosen, context, line, modified, modifier, price } from '../support/price-line.js';

describe('priceLine', () => {
  describe('choice of the price', () => {
    const ladder: [string, Partial<PriceCandidate>][] = [
      ['the greater id', { id: 'p1' }],
      ['the newer', { createdAt: '2026-01-01T00:00:00.001Z' }],
      ['the shorter validity', { validFrom: '2026-03-01T00:00:00Z' }],
      ['the narrower quantities', { minQuantity: 2 }],
      ['the customer group', { customerGroupId: 'g1' }],
      ['the variant', { variantId: 'v1' }],
    ];
    ladder.forEach(([name, fields], i) => {
      it(`prefers ${name} to all that rank below`, () => {
        const below = Object.assign({}, ...ladder.slice(0, i).map(([, lower]) => lower)) as object;
        const [better, worse] = [
          price({ id: 'p0', ...fields }),
          price({ ...below, id: name === 'the greater id' ? 'p0' : 'p9' }),
        ];
        expect(chosen(worse, better)).to.equal(better.id);
        expect(chosen(better, worse)).to.equal(better.id);
      });
    });

    it('prefers closed ranges to open ones, and shorter to longer ones', () => {
      const closed = price({ id: 'a', minQuantity: 1, maxQuantity: 10 });
      const narrow = price({ id: 'b', minQuantity: 3, maxQuantity: 8 });
      const open = price({ id: 'c', minQuantity: 5 });
      expect(chosen(open, closed)).to.equal('a');
      expect(chosen(closed, narrow, open)).to.equal('b');
      const month = price({
        id: 'm',
        validFrom: '2026-03-01T00:00:00Z',
        validUntil: '2026-04-01T00:00:00Z',
      });
      const day = price({
        id: 'd',
        validFrom: '2026-03-15T00:00:00+00:00',
        validUntil: '2026-03-16T00:00:00Z',
      });
      expect(chosen(month, day, price({ id: 'z' }))).to.equal('d');
    });

    it('requires a match; quantity bounds and start are inclusive, the end is exclusive', () => {
      const misfits: Partial<PriceCandidate>[] = [
        { currency: 'EUR' },
        { variantId: 'v2' },
        { customerGroupId: 'g2' },
        { minQuantity: 6 },
        { maxQuantity: 4 },
        { validFrom: '2026-03-15T12:00:00.001Z' },
        { validUntil: at },
      ];
      for (const misfit of misfits)
        expect(chosen(price(misfit)), JSON.stringify(misfit)).to.equal(undefined);
      const fitting: Partial<PriceCandidate>[] = [
        { minQuantity: 5, maxQuantity: 5 },
        { validFrom: at },
        { validUntil: '2026-03-15T12:00:00.001Z' },
      ];
      for (const fit of fitting) expect(chosen(price(fit)), JSON.stringify(fit)).to.equal('p0');
      const noVariant = { ...line, variantId: null };
      expect(priceLine(noVariant, [price({ variantId: 'v1' })], [], context)).to.equal(undefined);
    });
  });

  describe('modifiers', () => {
    it('discount, mark up, and override', () => {
      expect(modified(1000, modifier({ value: 25 }))).to.equal(750);
      expect(modified(1000, modifier({ type: 'fixed_discount', value: 1 }))).to.equal(999);
      expect(modified(1000, modifier({ type: 'markup', value: 150 }))).to.equal(2500);
      expect(modified(1000, modifier({ type: 'override', value: 7 }))).to.equal(7);
      expect(modified(1000, modifier({ type: 'fixed_discount', value: 1001 }))).to.equal(0);
      expect(modified(1000, modifier({ value: 100 }))).to.equal(0);
    });

    it('round half up at each step', () => {
      expect(modified(1995, modifier())).to.equal(1796);
      const twice = [modifier({ id: 'a', value: 50 }), modifier({ id: 'b', value: 50 })];
      // 5 -> 2.5 -> 3 -> 1.5 -> 2; rounding only once at the end would give 1.
      expect(modified(5, ...twice)).to.equal(2);
    });

    it('apply by priority, then by id, in any input order', () => {
      const first = modifier({ id: 'z', priority: 1, type: 'fixed_discount', value: 100 });
      const second = modifier({ id: 'a', priority: 2, value: 50 });
      const third = modifier({ id: 'b', priority: 2, type: 'override', value: 33 });
      expect(modified(1000, second, first)).to.equal(450);
      expect(modified(1000, third, second, first)).to.equal(33);
      expect(modified(1000, { ...second, id: 'c' }, third)).to.equal(17);
    });

    it('apply only when they match', () => {
      const misfits: Partial<Modifier>[] = [
        { entityId: 'e2' },
        { variantId: 'v2' },
        { customerGroupId: 'g2' },
        { currency: 'EUR' },
        { minQuantity: 6 },
        { maxQuantity: 4 },
        { validFrom: '2026-03-15T12:00:00.001Z' },
        { validUntil: at },
        { conditions: { minSubtotal: 10_001 } },
      ];
      for (const misfit of misfits) {
        expect(modified(1000, modifier(misfit)), JSON.stringify(misfit)).to.equal(1000);
      }
      const fit = { entityId: 'e1', variantId: 'v1', customerGroupId: 'g1', currency: 'USD' };
      const bounds = { minQuantity: 5, maxQuantity: 5, conditions: { minSubtotal: 10_000 } };
      expect(modified(1000, modifier({ ...fit, ...bounds, validFrom: at }))).to.equal(900);
    });

    it('are exact for the largest amounts and reject larger ones', () => {
      const most = Number.MAX_SAFE_INTEGER;
      expect(modified(most, modifier({ value: 1 }))).to.equal(8_917_127_262_193_581);
      const double = modifier({ id: 'a', type: 'markup', value: 100 });
      expect(modified(most, double, modifier({ id: 'b', value: 50 }))).to.equal(most);
      expect(() => modified(most, modifier({ type: 'markup', value: 1 })))
        .to.throw(InvalidInput)
        .with.nested.property('issues[0].field', 'quantity');
    });
  });
});
