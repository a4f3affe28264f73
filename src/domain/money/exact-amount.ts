import { InvalidInput } from '../errors.js';

/**
 * Returns an amount in minor units that is a sum or a product. Sums and products of non-negative
 * amounts are exact up to 2^53 - 1, and a larger one never appears smaller than that.
 * @param field of the input that makes it too large, such as `quantity`; null for the whole
 *   input
 * @throws 422 above 2^53 - 1
 */
export function exactAmount(amount: number, field: string | null): number {
  if (amount > Number.MAX_SAFE_INTEGER) {
    const message = `must not make an amount above ${Number.MAX_SAFE_INTEGER} minor units`;
    throw new InvalidInput(field, message, 'maximum');
  }
  return amount;
}
