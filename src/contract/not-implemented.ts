import { notImplementedYet } from './errors.js';

/** Replaces a handler that does not exist yet; the contract marks the operation `x-pending`. */
export function notImplemented(): Promise<never> {
  return Promise.reject(notImplementedYet());
}
