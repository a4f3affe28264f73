import { expect } from 'chai';
import fc from 'fast-check';
import { InvalidInput } from '../../src/domain/errors.js';
import { calculateTotals, type TotalsInput } from '../../src/domain/checkout/calculate-totals.js';

const free = { rateBps: 0, amount: 0 };
const most = Number.MAX_SAFE_INTEGER;
const one = (
  quantity: number,
  unitPrice: number,
  rest: Partial<TotalsInput> = {},
): TotalsInput => ({
  lines: [{ quantity, unitPrice, discount: 0 }],
  tax: { lines: [free], shipping: free },
  shippingAmount: 0,
  ...rest,
});

describe('calculateTotals', () => {
  it('adds up the amounts', () => {
    const totals = calculateTotals({
      lines: [
        { quantity: 2, unitPrice: 1999, discount: 400 },
        { quantity: 1, unitPrice: 5000, discount: 0 },
      ],
      tax: {
        lines: [
          { rateBps: 1900, amount: 684 },
          { rateBps: 700, amount: 350 },
        ],
        shipping: { rateBps: 1900, amount: 95 },
      },
      shippingAmount: 500,
    });
    expect(totals).to.deep.equal({
      subtotal: 8998,
      discountTotal: 400,
      shippingTotal: 500,
      taxTotal: 1129,
      grandTotal: 10_227,
      lines: [
        { totalPrice: 3998, discountAmount: 400, taxAmount: 684, taxRateBps: 1900 },
        { totalPrice: 5000, discountAmount: 0, taxAmount: 350, taxRateBps: 700 },
      ],
    });
  });

  it('rejects sums above 2^53 - 1 at every step', () => {
    const refused: TotalsInput[] = [
      one(2, 2 ** 52),
      { ...one(1, most), shippingAmount: 1 },
      one(1, most, { tax: { lines: [{ rateBps: 1, amount: 1 }], shipping: free } }),
      one(1, most, { tax: { lines: [free], shipping: { rateBps: 1, amount: 1 } } }),
      {
        lines: [
          { quantity: 1, unitPrice: most, discount: most },
          { quantity: 1, unitPrice: 1, discount: 1 },
        ],
        tax: { lines: [free, free], shipping: free },
        shippingAmount: 0,
      },
    ];
    for (const input of refused) {
      expect(() => calculateTotals(input))
        .to.throw(InvalidInput)
        .with.nested.property('issues[0].field', null);
    }
    expect(calculateTotals(one(1, most)).grandTotal).to.equal(most);
  });

  it('rejects invalid input', () => {
    const tooMuchOff = one(1, 100, { lines: [{ quantity: 1, unitPrice: 100, discount: 101 }] });
    expect(() => calculateTotals(tooMuchOff)).to.throw('discount');
    expect(() => calculateTotals(one(1, 1, { tax: { lines: [], shipping: free } }))).to.throw(
      'tax',
    );
  });

  it('balances to the unit for any order, or rejects totals that cannot be stored', () => {
    const money = fc.oneof(fc.nat(100_000), fc.maxSafeNat());
    const tax = fc.record({ rateBps: fc.nat(10_000), amount: money });
    const line = fc.record({
      quantity: fc.integer({ min: 1, max: 9999 }),
      unitPrice: money,
      share: fc.nat(100),
      tax,
    });
    const property = fc.property(
      fc.array(line, { maxLength: 8 }),
      tax,
      money,
      (rows, shipping, shippingAmount) => {
        const lines = rows.map(({ quantity, unitPrice, share }) => ({
          quantity,
          unitPrice,
          discount: Math.min(
            Math.floor(((quantity * unitPrice) / 100) * share),
            quantity * unitPrice,
          ),
        }));
        fc.pre(lines.every(({ discount }) => Number.isSafeInteger(discount)));
        const input = {
          lines,
          tax: { lines: rows.map((row) => row.tax), shipping },
          shippingAmount,
        };
        const exact = reference(input);
        const fits = exact.subtotal <= BigInt(most) && exact.grandTotal <= BigInt(most);
        if (!fits) {
          expect(() => calculateTotals(input)).to.throw(InvalidInput);
          return;
        }
        const totals = calculateTotals(input);
        expect(BigInt(totals.subtotal)).to.equal(exact.subtotal);
        expect(BigInt(totals.discountTotal)).to.equal(exact.discountTotal);
        expect(BigInt(totals.taxTotal)).to.equal(exact.taxTotal);
        expect(BigInt(totals.grandTotal)).to.equal(exact.grandTotal);
        const { subtotal, discountTotal, shippingTotal, taxTotal, grandTotal } = totals;
        expect(subtotal - discountTotal + shippingTotal + taxTotal).to.equal(grandTotal);
        for (const amount of [subtotal, discountTotal, shippingTotal, taxTotal, grandTotal]) {
          expect(amount).to.satisfy(Number.isSafeInteger).and.at.least(0);
        }
        const of = (name: 'totalPrice' | 'discountAmount' | 'taxAmount'): number =>
          totals.lines.reduce((sum, row) => sum + row[name], 0);
        expect(of('totalPrice')).to.equal(subtotal);
        expect(of('discountAmount')).to.equal(discountTotal);
        expect(of('taxAmount') + shipping.amount).to.equal(taxTotal);
      },
    );
    fc.assert(property, { numRuns: 1000 });
  });
});

function reference({
  lines,
  tax,
  shippingAmount,
}: TotalsInput): Record<'subtotal' | 'discountTotal' | 'taxTotal' | 'grandTotal', bigint> {
  let [subtotal, discountTotal, taxTotal] = [0n, 0n, BigInt(tax.shipping.amount)];
  for (const { quantity, unitPrice, discount } of lines) {
    subtotal += BigInt(quantity) * BigInt(unitPrice);
    discountTotal += BigInt(discount);
  }
  for (const { amount } of tax.lines) taxTotal += BigInt(amount);
  const grandTotal = subtotal - discountTotal + BigInt(shippingAmount) + taxTotal;
  return { subtotal, discountTotal, taxTotal, grandTotal };
}
