import type { ShippingMethodConfig, ShippingZone } from '../../store-config.js';
import type { ShippingMethod, ShippingRates, ShippingRequest } from './rates.js';

/** The zones of the store's configuration: the first that holds the address counts. */
export function configuredShipping(zones: ShippingZone[]): ShippingRates {
  return {
    quote: (request) => {
      const zone = zones.find((candidate) => holds(candidate, request));
      const methods = (zone?.methods ?? []).flatMap((method) => offer(method, request));
      return Promise.resolve(methods.sort((a, b) => a.amount - b.amount || (a.id < b.id ? -1 : 1)));
    },
  };
}

function holds({ countries, states }: ShippingZone, { address }: ShippingRequest): boolean {
  if (countries && !countries.includes(address.country)) return false;
  const state = address.state?.toLowerCase();
  return !states || states.some((name) => name.toLowerCase() === state);
}

function offer(
  { id, name, amounts, freeFrom, minSubtotal, maxSubtotal }: ShippingMethodConfig,
  { currency, subtotal }: ShippingRequest,
): ShippingMethod[] {
  const amount = amounts[currency];
  if (amount === undefined) return [];
  if (subtotal < (minSubtotal?.[currency] ?? 0)) return [];
  if (subtotal > (maxSubtotal?.[currency] ?? Infinity)) return [];
  return [{ id, name, amount: subtotal >= (freeFrom?.[currency] ?? Infinity) ? 0 : amount }];
}
