import type Stripe from 'stripe';
import type {
  PaymentProvider,
  PaymentRequest,
  ProviderPayment,
  ProviderRefund,
} from './provider.js';
import { ProviderUnavailable } from './provider.js';
import { isSupportedAmount, supportedAmount, toStripe } from './stripe-amounts.js';
import { connectStripe, type StripeAccess } from './stripe-client.js';
import { callStripe, isDecline, isInvalidRequest, toFailedPayment } from './stripe-errors.js';
import { eventReader } from './stripe-events.js';
import { toPayment, toRefund } from './stripe-payment.js';

export interface StripeOptions extends StripeAccess {
  /** Of the webhook endpoint; without it no event can be verified. */
  webhookSecret: string | undefined;
}

/** How far the clocks of this server and Stripe may be apart, seconds. */
const clockSkew = 300;

/**
 * Payments by Stripe's PaymentIntents, one for each order. The webhook endpoint has to be of the API
 * version that the SDK is pinned to.
 *
 * Stripe keeps the first answer for a key, an error of its own too, for a day. So a repeated
 * `authorize` asks for one payment at most, but only `find` can tell what became of a request
 * that was answered with such an error.
 */
export function stripeProvider(options: StripeOptions): PaymentProvider {
  const stripe = connectStripe(options);
  return {
    name: 'stripe',
    supportedAmount,
    authorize: (request) => callStripe('authorize', () => authorize(stripe, request)),
    find: (payment) => callStripe('find', () => find(stripe, payment)),
    // The intent's own state makes these two repeatable. A key would keep a first refusal alive
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
    // The stored answer tells how the payment was at first.
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
    // Methods that lead away from the store's page need an address to come back to.
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    metadata: { orderId, orderNumber },
    ...(paymentMethodId !== null && { payment_method: paymentMethodId, confirm: true }),
    ...(email !== null && { receipt_email: email }),
  };
}

/**
 * By list, not by search: Stripe's lists hold what has just been written, its search index is
 * minutes behind on a bad day, and an order that is cancelled because its payment was not yet
 * found is a charge without an order.
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

/** Ends an open payment. One that has ended before refuses, and is answered as it is. */
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

/** Money given back twice is gone, so it is looked for before the key, which lasts a day, is used. */
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
