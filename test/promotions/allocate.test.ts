import { expect } from 'chai';
import fc from 'fast-check';
import { allocate } from '../../src/domain/money/allocate.js';

const weights = fc.array(fc.nat({ max: 10_000_000 }), { minLength: 1, maxLength: 30 });
const amount = fc.maxSafeNat();
const isPositive = (list: number[]): boolean => list.some((weight) => weight > 0);

describe('allocate', () => {
  const examples: [string, number, number[], number[]][] = [
    ['a cent among three', 1, [1, 1, 1], [1, 0, 0]],
    ['the rest to the largest remainder', 100, [1, 1, 4], [17, 17, 66]],
    ['the rest to the largest remainder, though it comes last', 10, [3, 3, 5], [3, 3, 4]],
    ['nothing to a weight of 0', 5, [0, 3, 0, 1], [0, 4, 0, 1]],
    ['nothing when all weights are 0', 5, [0, 0], [0, 0]],
    ['nothing among none', 5, [], []],
    [
      'more than doubles hold',
      9_007_199_254_740_991,
      [1, 1, 9],
      [818_836_295_885_545, 818_836_295_885_544, 7_369_526_662_969_902],
    ],
  ];
  for (const [what, given, list, shares] of examples) {
    it(`gives ${what}`, () => expect(allocate(given, list)).to.deep.equal(shares));
  }

  it('adds up exactly', () => {
    fc.assert(
      fc.property(amount, weights.filter(isPositive), (given, list) => {
        const total = allocate(given, list).reduce((sum, share) => sum + BigInt(share), 0n);
        expect(total).to.equal(BigInt(given));
      }),
    );
  });

  it('gives each line its exact part, less than one unit off', () => {
    fc.assert(
      fc.property(amount, weights.filter(isPositive), (given, list) => {
        const total = list.reduce((sum, weight) => sum + BigInt(weight), 0n);
        allocate(given, list).forEach((share, index) => {
          const off = BigInt(share) * total - BigInt(given) * BigInt(list[index] ?? 0);
          expect(off > -total && off < total).to.equal(true);
        });
      }),
    );
  });

  it('never gives less to a larger weight', () => {
    fc.assert(
      fc.property(fc.nat({ max: 200 }), weights, (given, list) => {
        const sorted = list.toSorted((a, b) => b - a);
        const shares = allocate(given, sorted);
        expect(shares).to.deep.equal(shares.toSorted((a, b) => b - a));
      }),
    );
  });
});
