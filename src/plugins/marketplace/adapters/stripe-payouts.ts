import Stripe from 'stripe';
import { isSupportedAmount, toStripe } from '../../../adapters/payments/stripe-amounts.js';
import { connectStripe, type StripeAccess } from '../../../adapters/payments/stripe-client.js';
import { callStripe } from '../../../adapters/payments/stripe-errors.js';
import type { PayoutProvider, TransferRequest, TransferResult } from './payout-provider.js';

const { errors } = Stripe;

/**
 * Stripe refuses the transfer, such as for an unknown account or a balance that is too low. A wrong
 * secret key is no refusal, and neither is a key that was used for another request.
 */
const isRefusal = (error: unknown): error is Stripe.errors.StripeError =>
  error instanceof errors.StripeInvalidRequestError ||
  error instanceof errors.StripePermissionError;

/**
 * Transfers to connected accounts with Stripe Connect. The payout is the transfer group, by which
 * a transfer is found whose response was lost. Stripe's lists contain what was just written.
 */
export function stripePayouts(access: StripeAccess): PayoutProvider {
  const stripe = connectStripe(access);
  return {
    name: 'stripe',
    paysTo: 'payoutAccountId',
    transfer: (request) => callStripe('transfer', () => transfer(stripe, request)),
    find: (payoutId) =>
      callStripe('find', async () => {
        const { data } = await stripe.transfers.list({ transfer_group: payoutId, limit: 1 });
        return data[0]?.id;
      }),
  };
}

async function transfer(stripe: Stripe, request: TransferRequest): Promise<TransferResult> {
  const { payoutId, retryCount, amount, currency, destination } = request;
  if (!isSupportedAmount(amount, currency)) return { status: 'failed', reason: unsupported };
  try {
    const { id: reference } = await stripe.transfers.create(
      {
        amount: toStripe(amount, currency),
        currency: currency.toLowerCase(),
        destination: destination ?? '',
        transfer_group: payoutId,
      },
      { idempotencyKey: `payout-${payoutId}-${retryCount}` },
    );
    return { status: 'completed', reference };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { status: 'failed', reason: `Stripe refused the transfer: ${error.code ?? error.type}` };
  }
}

const unsupported = 'Stripe does not transfer exactly this amount in this currency.';
