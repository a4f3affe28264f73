import { UnusableAddress } from '../../adapters/unusable-address.js';
import { InvalidInput } from '../errors.js';

/**
 * Runs an adapter's calculation for the caller's address.
 * @param path the location of the address, such as `billingAddress`
 * @throws 422 naming the missing or unknown field
 */
export async function withAddressErrors<T>(path: string, decide: () => Promise<T>): Promise<T> {
  try {
    return await decide();
  } catch (error) {
    if (!(error instanceof UnusableAddress)) throw error;
    const { field, message, code } = error;
    throw new InvalidInput(field === null ? path : `${path}.${field}`, message, code);
  }
}
