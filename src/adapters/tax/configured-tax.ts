import type { TaxRate } from '../../store-config.js';
import type { Tax, TaxCalculator } from './calculator.js';

/** The rates of the store's configuration. */
export function configuredTax(rates: TaxRate[]): TaxCalculator {
  return {
    calculate: ({ address, lines, shippingAmount }) => {
      const here = address === null ? [] : rates.filter((rate) => appliesTo(rate, address));
      const forShipping = ofClass(here, 'default').filter((rate) => rate.appliesToShipping);
      return Promise.resolve({
        lines: lines.map(({ taxClass, amount }) => tax(amount, forClass(here, taxClass))),
        shipping: tax(shippingAmount, forShipping),
      });
    },
  };
}

/** A class for which nothing is said here is taxed as everything else is; only "none" is free. */
function forClass(rates: TaxRate[], taxClass: string): TaxRate[] {
  if (taxClass === 'none') return [];
  const own = ofClass(rates, taxClass);
  return own.length > 0 ? own : ofClass(rates, 'default');
}

const ofClass = (rates: TaxRate[], taxClass: string): TaxRate[] =>
  rates.filter((rate) => (rate.taxClass ?? 'default') === taxClass);

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
