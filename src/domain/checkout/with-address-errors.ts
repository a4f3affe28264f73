import { UnusableAddress } from '../../adapters/unusable-address.js';
import { invalid } from '../../contract/errors.js';

/**
 * What an adapter decides by an address of the caller's.
 * @param path where the caller wrote it, such as `body.billingAddress`
 * @throws 422 naming what of it is missing or unknown
 */
export async function withAddressErrors<T>(path: string, decide: () => Promise<T>): Promise<T> {
  try {
    return await decide();
  } catch (error) {
    if (!(error instanceof UnusableAddress)) throw error;
    const { field, message, code } = error;
    throw invalid(field === null ? path : `${path}.${field}`, message, code);
  }
}
