import { InvalidInput } from '../errors.js';

/**
 * Passes on an amount of minor units that was added up or multiplied. Sums and products of amounts
 * that are not negative are exact up to 2^53 - 1, and never come out below it when they are above.
 * @param field of the input that makes it too large, such as `quantity`; null for the whole input
 * @throws 422 when it is above 2^53 - 1
 */
export function exactAmount(amount: number, field: string | null): number {
  if (amount > Number.MAX_SAFE_INTEGER) {
    const message = `must not make an amount above ${Number.MAX_SAFE_INTEGER} minor units`;
    throw new InvalidInput(field, message, 'maximum');
  }
  return amount;
}
