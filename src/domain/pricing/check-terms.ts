import { InvalidInput } from '../errors.js';

/**
 * Rejects empty quantity ranges or validity periods.
 * @throws 422
 */
export function checkTerms(terms: {
  minQuantity?: number | null;
  maxQuantity?: number | null;
  validFrom?: string | null;
  validUntil?: string | null;
}): void {
  const { minQuantity, maxQuantity, validFrom, validUntil } = terms;
  if (minQuantity && maxQuantity && maxQuantity < minQuantity) {
    throw new InvalidInput('maxQuantity', 'must not be below minQuantity', 'minimum');
  }
  if (validFrom && validUntil && Date.parse(validUntil) <= Date.parse(validFrom)) {
    throw new InvalidInput('validUntil', 'must be later than validFrom', 'minimum');
  }
}
