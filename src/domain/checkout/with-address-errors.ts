import { UnusableAddress } from '../../adapters/unusable-address.js';
import { InvalidInput } from '../errors.js';

/**
 * What an adapter decides by an address of the caller's.
 * @param path where the caller wrote it, such as `billingAddress`
 * @throws 422 naming what of it is missing or unknown
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
