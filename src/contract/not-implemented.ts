import { notImplementedYet } from './errors.js';

/** Stands in for a handler that is still to be written; the contract marks it `x-pending`. */
export function notImplemented(): Promise<never> {
  return Promise.reject(notImplementedYet());
}
