import { expect } from 'chai';
import { minorDigits, toMinorUnits } from '../../src/domain/money/minor-units.js';

describe('toMinorUnits', () => {
  const cases: [string, string, number | undefined][] = [
    ['19.90', 'USD', 1990],
    ['19.9', 'USD', 1990],
    ['50', 'USD', 5000],
    ['0.07', 'USD', 7],
    ['1.1300', 'USD', 113],
    ['500', 'JPY', 500],
    ['500.00', 'JPY', 500],
    ['1.005', 'KWD', 1005],
    ['90071992547409.91', 'USD', Number.MAX_SAFE_INTEGER],
    ['90071992547409.92', 'USD', undefined],
    ['1.005', 'USD', undefined],
    ['500.5', 'JPY', undefined],
    ['1,299.00', 'USD', undefined],
    ['-1', 'USD', undefined],
    ['1e3', 'USD', undefined],
    ['$5', 'USD', undefined],
    ['.5', 'USD', undefined],
  ];
  for (const [text, currency, amount] of cases) {
    it(`returns ${amount ?? 'nothing'} for ${text} ${currency}`, () => {
      expect(toMinorUnits(text, minorDigits(currency))).to.equal(amount);
    });
  }
});

describe('minorDigits', () => {
  const digits: Record<string, number> = {
    HUF: 2,
    TWD: 2,
    MGA: 2,
    IDR: 2,
    COP: 2,
    ISK: 0,
    UGX: 0,
    IQD: 3,
    CLF: 4,
  };
  for (const [currency, expected] of Object.entries(digits)) {
    it(`returns ${expected} for ${currency}, by ISO 4217`, () => {
      expect(minorDigits(currency)).to.equal(expected);
    });
  }
});
