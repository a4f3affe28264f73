import type { TaxRate } from '../../store-config.js';
import type { Tax, TaxCalculator } from './calculator.js';

/** The rates of the store's configuration. */
export function configuredTax(rates: TaxRate[]): TaxCalculator {
  return {
    calculate: ({ address, lines, shippingAmount }) => {
      const here = address === null ? [] : rates.filter((rate) => appliesTo(rate, address));
      const forClass = (taxClass: string): TaxRate[] =>
        here.filter((rate) => (rate.taxClass ?? 'default') === taxClass);
      const forShipping = forClass('default').filter((rate) => rate.appliesToShipping);
      return Promise.resolve({
        lines: lines.map(({ taxClass, amount }) => tax(amount, forClass(taxClass))),
        shipping: tax(shippingAmount, forShipping),
      });
    },
  };
}

function appliesTo(rate: TaxRate, address: { country: string; state?: string | null }): boolean {
  if (rate.country !== address.country) return false;
  return rate.state === undefined || rate.state.toLowerCase() === address.state?.toLowerCase();
}

function tax(amount: number, rates: TaxRate[]): Tax {
  const rateBps = rates.reduce((sum, rate) => sum + rate.rateBps, 0);
  return { rateBps, amount: shareOf(amount, rateBps) };
}

/** Basis points of an amount, rounded half up; exact where amount × rate leaves 2^53. */
const shareOf = (amount: number, rateBps: number): number =>
  Number((BigInt(amount) * BigInt(rateBps) + 5_000n) / 10_000n);
