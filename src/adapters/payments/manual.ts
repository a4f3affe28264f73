import type { PaymentProvider, PaymentRequest, ProviderPayment } from './provider.js';
import { WebhookRejected } from './webhook-rejected.js';

/**
 * Payments that are collected outside Covenant: by bank transfer, in cash, or on an invoice. It
 * needs no installation and makes no calls. Two tokens simulate cards, so that clients can be
 * tried without a provider: `pm_card_chargeDeclined` and `pm_card_authenticationRequired`.
 *
 * It stores nothing. What the server has committed is what happened. So authorizing an unknown
 * payment again gives the same result.
 */
export function manualProvider(): PaymentProvider {
  return {
    name: 'manual',
    supportedAmount: (amount) => amount,
    authorize: (request) => Promise.resolve(authorize(request)),
    find: () => Promise.resolve(undefined),
    capture: ({ providerPaymentId, amount }) =>
      Promise.resolve(payment(providerPaymentId, 'captured', amount, amount)),
    void: ({ providerPaymentId }) => Promise.resolve(payment(providerPaymentId, 'voided', 0, 0)),
    refund: ({ refundId }) =>
      Promise.resolve({ providerRefundId: `manual_${refundId}`, status: 'succeeded' }),
    readEvent: () => {
      throw new WebhookRejected('unconfigured');
    },
  };
}

function authorize({ orderId, amount, paymentMethodId, capture }: PaymentRequest): ProviderPayment {
  const id = `manual_${orderId}`;
  if (paymentMethodId === 'pm_card_chargeDeclined') {
    return { ...payment(id, 'failed', amount, 0), failureCode: 'card_declined' };
  }
  if (paymentMethodId === 'pm_card_authenticationRequired') {
    return { ...payment(id, 'requires_action', amount, 0), clientSecret: `${id}_secret` };
  }
  return capture === 'automatic'
    ? payment(id, 'captured', amount, amount)
    : payment(id, 'authorized', amount, 0);
}

const payment = (
  providerPaymentId: string,
  status: ProviderPayment['status'],
  amount: number,
  amountCaptured: number,
): ProviderPayment => ({
  providerPaymentId,
  status,
  amount,
  amountCaptured,
  clientSecret: null,
  failureCode: null,
});
