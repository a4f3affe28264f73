import Stripe from 'stripe';
import { ProviderUnavailable } from '../../domain/errors.js';
import type { ProviderPayment } from './provider.js';

type StripeError = Stripe.errors.StripeError;

const { errors } = Stripe;

/** The bank, or Stripe's own rules, decline this card. */
export const isDecline = (error: unknown): error is StripeError =>
  error instanceof errors.StripeCardError;

/**
 * Stripe rejects the request: an unknown token, an amount that is too small, a payment in another
 * state. Nothing has happened.
 */
export const isInvalidRequest = (error: unknown): error is StripeError =>
  error instanceof errors.StripeInvalidRequestError;

/** A failed payment. A declined payment exists at Stripe, a rejected one does not. */
export const toFailedPayment = (
  { code, payment_intent: intent }: StripeError,
  amount: number,
): ProviderPayment => ({
  providerPaymentId: intent?.id ?? null,
  status: 'failed',
  amount,
  amountCaptured: 0,
  clientSecret: null,
  failureCode: code ?? 'invalid_request',
});

/**
 * Calls Stripe.
 * @throws ProviderUnavailable if the result is unknown (connection, timeout, 5xx, 409, rate
 *   limit). Throws an Error with the id of Stripe's log entry if the fault is ours (an invalid
 *   secret key, a key used for two requests). Stripe's own errors are not logged, because they
 *   contain the payment's client secret.
 */
export async function callStripe<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof errors.StripeError ? explain(error, what) : error;
  }
}

function explain(error: StripeError, what: string): Error {
  const { type, code, statusCode, requestId } = error;
  const details = [type, code, statusCode, requestId].filter(Boolean).join(', ');
  const message = `Stripe did not ${what}: ${details}`;
  return isUnsettled(error) ? new ProviderUnavailable(message) : new Error(message);
}

const isUnsettled = (error: StripeError): boolean =>
  error instanceof errors.StripeConnectionError ||
  error instanceof errors.StripeRateLimitError ||
  // 409 and 5xx.
  error instanceof errors.StripeAPIError;
