import type { ShippingMethodConfig, ShippingZone } from '../../config/store-config.js';
import { checkConfigured, requireRegion } from '../configured-region.js';
import { findRegion } from '../regions.js';
import type { ShippingMethod, ShippingRates, ShippingRequest } from './rates.js';

/**
 * The shipping zones of the store's configuration. The first zone that contains the address
 * applies. If that zone or one before it names states of the address's country, the address must
 * name its state.
 * @throws StartupError for a state that none of its zone's countries has
 */
export function configuredShipping(zones: ShippingZone[]): ShippingRates {
  for (const { states = [], countries } of zones) {
    for (const state of states) checkConfigured('shipping', state, countries);
  }
  return {
    quote: (request) =>
      new Promise((resolve) => {
        const zone = zones.find((candidate) => holds(candidate, request));
        const methods = (zone?.methods ?? []).flatMap((method) => offer(method, request));
        resolve(methods.sort((a, b) => a.amount - b.amount || (a.id < b.id ? -1 : 1)));
      }),
  };
}

function holds({ countries, states }: ShippingZone, { address }: ShippingRequest): boolean {
  const { country } = address;
  if (countries && !countries.includes(country)) return false;
  if (!states) return true;
  const wanted = states.flatMap((state) => findRegion(country, state)?.slice(0, 1) ?? []);
  // The states of a zone may belong to another of its countries.
  if (wanted.length === 0) return false;
  return requireRegion(address).some((code) => wanted.includes(code));
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
