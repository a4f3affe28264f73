import Stripe from 'stripe';
import { ProviderUnavailable, type ProviderPayment } from './provider.js';

type StripeError = Stripe.errors.StripeError;

const { errors } = Stripe;

/** The bank, or Stripe's own rules, say no to this card. */
export const isDecline = (error: unknown): error is StripeError =>
  error instanceof errors.StripeCardError;

/**
 * Stripe will not do what was asked for: a token that it does not know, an amount that is too small,
 * a payment in another state. Nothing has happened.
 */
export const isInvalidRequest = (error: unknown): error is StripeError =>
  error instanceof errors.StripeInvalidRequestError;

/** A payment that was not to be. A declined one exists at Stripe, a refused one does not. */
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
 * Does a piece of work at Stripe.
 * @throws ProviderUnavailable when its outcome is not known (connection, time, 5xx, 409, rate limit),
 *   an Error with the id of Stripe's log entry when it is known and nobody's but ours (a secret key
 *   that is not valid, a key used for two things). Stripe's own errors stay out of the log: they
 *   carry the payment's client secret.
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
