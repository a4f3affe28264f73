import type Stripe from 'stripe';
import { ProviderUnavailable } from '../../domain/errors.js';
import type {
  PaymentProvider,
  PaymentRequest,
  ProviderPayment,
  ProviderRefund,
} from './provider.js';
import { isSupportedAmount, supportedAmount, toStripe } from './stripe-amounts.js';
import { connectStripe, type StripeAccess } from './stripe-client.js';
import { callStripe, isDecline, isInvalidRequest, toFailedPayment } from './stripe-errors.js';
import { eventReader } from './stripe-events.js';
import { toPayment, toRefund } from './stripe-payment.js';

export interface StripeOptions extends StripeAccess {
  /** The secret of the webhook endpoint. Without it, no event can be verified. */
  webhookSecret: string | undefined;
}

/** The maximum difference between the clocks of this server and Stripe, in seconds. */
const clockSkew = 300;

/**
 * Payments with Stripe's PaymentIntents, one for each order. The webhook endpoint must use the API
 * version that the SDK is pinned to.
 *
 * Stripe stores the first response for a key for a day, even if it is Stripe's own error. So
 * repeated calls of `authorize` create at most one payment, but only `find` can return the result
 * of a request that received such an error.
 */
export function stripeProvider(options: StripeOptions): PaymentProvider {
  const stripe = connectStripe(options);
  return {
    name: 'stripe',
    supportedAmount,
    authorize: (request) => callStripe('authorize', () => authorize(stripe, request)),
    find: (payment) => callStripe('find', () => find(stripe, payment)),
    // The intent's own state makes these two calls repeatable. A key would keep a first rejection
    // after the state that caused it has passed.
    capture: ({ providerPaymentId: id, amount, currency }) =>
      settle(stripe, 'capture', id, (intents) =>
        intents.capture(id, {
          amount_to_capture: toStripe(supportedAmount(amount, currency), currency),
        }),
      ),
    void: ({ providerPaymentId: id }) =>
      settle(stripe, 'void', id, (intents) => intents.cancel(id)),
    refund: (request) => callStripe('refund', () => refund(stripe, request)),
    readEvent: eventReader(options),
  };
}

async function authorize(stripe: Stripe, request: PaymentRequest): Promise<ProviderPayment> {
  const key = { idempotencyKey: `order-${request.orderId}` };
  try {
    const created = await stripe.paymentIntents.create(intentOf(request), key);
    // The stored response contains the payment's first state.
    const isReplay = created.lastResponse.headers['idempotent-replayed'] === 'true';
    return toPayment(isReplay ? await stripe.paymentIntents.retrieve(created.id) : created);
  } catch (error) {
    if (!isDecline(error) && !isInvalidRequest(error)) throw error;
    return toFailedPayment(error, request.amount);
  }
}

function intentOf(request: PaymentRequest): Stripe.PaymentIntentCreateParams {
  const { orderId, orderNumber, amount, currency, paymentMethodId, email, capture } = request;
  return {
    amount: toStripe(amount, currency),
    currency: currency.toLowerCase(),
    capture_method: capture,
    // Payment methods that redirect the customer need a return URL.
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    metadata: { orderId, orderNumber },
    ...(paymentMethodId !== null && { payment_method: paymentMethodId, confirm: true }),
    ...(email !== null && { receipt_email: email }),
  };
}

/**
 * Uses the list, not the search. Stripe's lists contain what was just written; its search index
 * can be minutes behind. An order that is cancelled because its payment was not yet found would be
 * a charge without an order.
 */
async function find(
  stripe: Stripe,
  { orderId, providerPaymentId, placedAt }: Parameters<PaymentProvider['find']>[0],
): Promise<ProviderPayment | undefined> {
  if (providerPaymentId !== null) {
    try {
      return toPayment(await stripe.paymentIntents.retrieve(providerPaymentId));
    } catch (error) {
      if (isInvalidRequest(error) && error.code === 'resource_missing') return undefined;
      throw error;
    }
  }
  const created = { gte: Math.floor(Date.parse(placedAt) / 1000) - clockSkew };
  for await (const intent of stripe.paymentIntents.list({ created, limit: 100 })) {
    if (intent.metadata['orderId'] === orderId) return toPayment(intent);
  }
  return undefined;
}

/**
 * Voids an open payment. If it is no longer open, Stripe rejects the call, and the payment's state
 * is returned.
 */
function settle(
  stripe: Stripe,
  what: string,
  id: string,
  act: (intents: Stripe['paymentIntents']) => Promise<Stripe.PaymentIntent>,
): Promise<ProviderPayment> {
  return callStripe(what, async () => {
    try {
      return toPayment(await act(stripe.paymentIntents));
    } catch (error) {
      if (!isDecline(error) && !isInvalidRequest(error)) throw error;
      const now = await stripe.paymentIntents.retrieve(id);
      if (now.status === 'processing') throw new ProviderUnavailable(`${id} is being processed`);
      if (now.status !== 'succeeded' && now.status !== 'canceled') throw error;
      return toPayment(now);
    }
  });
}

/**
 * A duplicate refund cannot be undone. So an existing refund is searched for before the key, which
 * is valid for a day, is used.
 */
async function refund(
  stripe: Stripe,
  { refundId, providerPaymentId, amount, currency }: Parameters<PaymentProvider['refund']>[0],
): Promise<ProviderRefund> {
  if (!isSupportedAmount(amount, currency)) return { providerRefundId: null, status: 'failed' };
  for await (const made of stripe.refunds.list({ payment_intent: providerPaymentId, limit: 100 })) {
    if (made.metadata?.['refundId'] === refundId) return toRefund(made);
  }
  try {
    const made = await stripe.refunds.create(
      {
        payment_intent: providerPaymentId,
        amount: toStripe(amount, currency),
        metadata: { refundId },
      },
      { idempotencyKey: `refund-${refundId}` },
    );
    return toRefund(made);
  } catch (error) {
    if (!isInvalidRequest(error)) throw error;
    return { providerRefundId: null, status: 'failed' };
  }
}
