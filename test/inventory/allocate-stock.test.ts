import { expect } from 'chai';
import fc from 'fast-check';
import { allocateStock, availableOf } from '../../src/domain/inventory/allocate-stock.js';
import { StockLevel, type SaleLevel } from '../../src/models/StockLevel.js';

const levels: fc.Arbitrary<SaleLevel[]> = fc
  .array(
    fc.record({
      quantityOnHand: fc.integer({ min: -5, max: 20 }),
      quantityReserved: fc.integer({ min: 0, max: 20 }),
      priority: fc.integer({ min: 0, max: 3 }),
      allowBackorder: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  .map((rows) =>
    rows.map((row, i) => {
      const key = { id: `l${i}`, warehouseId: `w${i}`, entityId: 'e', variantId: null };
      return Object.assign<SaleLevel, object>(new StockLevel() as SaleLevel, { ...row, ...key });
    }),
  );
const demands = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 });

describe('allocateStock', () => {
  it('allocates exactly the requested units while there is enough, then nothing', () => {
    fc.assert(
      fc.property(levels, demands, (stock, quantities) => {
        for (const quantity of quantities) {
          const before = stock.map((level) => level.quantityReserved);
          const enough =
            availableOf(stock) >= quantity || stock.some((level) => level.allowBackorder);
          const allocations = allocateStock(stock, quantity);
          expect(allocations !== undefined).to.equal(enough);
          const taken = new Map(allocations?.map((part) => [part.levelId, part.quantity]));
          expect(taken.size, 'a level gives once').to.equal(allocations?.length ?? 0);
          const given = [...taken.values()].reduce((sum, units) => sum + units, 0);
          expect(given).to.equal(enough ? quantity : 0);
          expect(Math.min(1, ...taken.values()), 'no empty parts').to.equal(1);
          const counted = stock.map((level, i) => level.quantityReserved - (before[i] ?? 0));
          expect(counted).to.deep.equal(stock.map(({ id }) => taken.get(id) ?? 0));
        }
      }),
    );
  });

  it('overdraws no level without backorders and uses levels by priority', () => {
    fc.assert(
      fc.property(levels, fc.integer({ min: 1, max: 30 }), (stock, quantity) => {
        const free = new Map(stock.map((level) => [level.id, availableOf([level])]));
        const sorted = stock.toSorted(
          (a, b) => a.priority - b.priority || a.id.localeCompare(b.id),
        );
        const allocations = allocateStock(stock, quantity) ?? [];
        const taken = new Map(allocations.map((part) => [part.levelId, part.quantity]));
        const beyond = sorted.filter(({ id }) => (taken.get(id) ?? 0) > (free.get(id) ?? 0));
        expect(beyond.length).to.be.at.most(1);
        expect(beyond).to.deep.equal(
          beyond.length > 0 ? [sorted.find((level) => level.allowBackorder)] : [],
        );
        const last = sorted.findLastIndex(({ id }) => taken.has(id));
        for (const [i, { id }] of sorted.entries()) {
          const used = i < last || beyond.length > 0;
          if (used) expect(taken.get(id) ?? 0).to.be.at.least(free.get(id) ?? 0);
        }
      }),
    );
  });
});
