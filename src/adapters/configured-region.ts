import type { PostalAddress } from '../models/Customer.js';
import { StartupError } from '../util/startup-error.js';
import { countriesWithRegions, findRegion, normalizeName } from './regions.js';
import { UnusableAddress } from './unusable-address.js';

/**
 * Finds the address's region in a country whose states matter to the store's configuration.
 * @returns the ISO 3166-2 code of its state, then those of the parent regions
 * @throws UnusableAddress if it names no state, or one that the country does not have
 */
export function requireRegion({ country, state }: PostalAddress): string[] {
  if (normalizeName(state ?? '') === '') {
    throw new UnusableAddress('state', `is required in ${country}`, 'required');
  }
  const codes = findRegion(country, state ?? '');
  if (codes) return codes;
  const message = `is not a state of ${country}: write its name or its ISO 3166-2 code`;
  throw new UnusableAddress('state', message, 'reference');
}

/**
 * Rejects a configured state that none of the countries has, because it would never apply.
 * @param countries ISO 3166-1 alpha-2; all countries if omitted
 * @throws StartupError naming the state
 */
export function checkConfigured(
  part: 'tax' | 'shipping',
  state: string,
  countries?: string[],
): void {
  const possible = countries ?? countriesWithRegions();
  if (possible.some((country) => findRegion(country, state) !== undefined)) return;
  const where = countries?.join(' or ') ?? 'any country';
  throw new StartupError(
    `store.config.ts, ${part}: "${state}" is not a state of ${where} by ISO 3166-2.`,
  );
}
