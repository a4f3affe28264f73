import { applyRate } from '../../domain/money/apply-rate.js';
import type { PostalAddress } from '../../models/Customer.js';
import type { TaxRate } from '../../config/store-config.js';
import { checkConfigured, requireRegion } from '../configured-region.js';
import { findRegion } from '../regions.js';
import { UnusableAddress } from '../unusable-address.js';
import type { Tax, TaxCalculator, TaxRequest, Taxes } from './calculator.js';

/**
 * The tax rates of the store's configuration. If there are any, an address is required, and its
 * state in countries for which a rate names a state.
 * @throws StartupError for a state that its country does not have
 */
export function configuredTax(rates: TaxRate[]): TaxCalculator {
  for (const { country, state } of rates) {
    if (state !== undefined) checkConfigured('tax', state, [country]);
  }
  return {
    calculate: (request) =>
      new Promise((resolve) => {
        resolve(calculate(rates, request));
      }),
  };
}

function calculate(rates: TaxRate[], { address, lines, shippingAmount }: TaxRequest): Taxes {
  const here = ratesAt(rates, address);
  const forShipping = ofClass(here, 'default').filter((rate) => rate.appliesToShipping);
  return {
    lines: lines.map(({ taxClass, amount }) => tax(amount, forClass(here, taxClass))),
    shipping: tax(shippingAmount, forShipping),
  };
}

function ratesAt(rates: TaxRate[], address: PostalAddress | null): TaxRate[] {
  if (rates.length === 0) return [];
  if (address === null) {
    throw new UnusableAddress(null, 'is required, because taxes depend on it', 'required');
  }
  const { country } = address;
  const ofCountry = rates.filter((rate) => rate.country === country);
  if (ofCountry.every(({ state }) => state === undefined)) return ofCountry;
  const regions = requireRegion(address);
  return ofCountry.filter(({ state }) => state === undefined || isOneOf(regions, country, state));
}

/** Whether a region, or one of its parent regions, is the state. */
function isOneOf(regions: string[], country: string, state: string): boolean {
  const [code] = findRegion(country, state) ?? [];
  return code !== undefined && regions.includes(code);
}

/** A class without a rate of its own uses the default rates. Only "none" is tax-free. */
function forClass(rates: TaxRate[], taxClass: string): TaxRate[] {
  if (taxClass === 'none') return [];
  const own = ofClass(rates, taxClass);
  return own.length > 0 ? own : ofClass(rates, 'default');
}

const ofClass = (rates: TaxRate[], taxClass: string): TaxRate[] =>
  rates.filter((rate) => (rate.taxClass ?? 'default') === taxClass);

function tax(amount: number, rates: TaxRate[]): Tax {
  const rateBps = rates.reduce((sum, rate) => sum + rate.rateBps, 0);
  return { rateBps, amount: applyRate(amount, rateBps) };
}
