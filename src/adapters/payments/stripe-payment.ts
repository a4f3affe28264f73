import type Stripe from 'stripe';
import type { ProviderPayment, ProviderRefund, ProviderStatus } from './provider.js';
import { fromStripe } from './stripe-amounts.js';

/** All other states are open. */
const statuses: Record<string, ProviderStatus> = {
  requires_capture: 'authorized',
  succeeded: 'captured',
  canceled: 'voided',
};

/** A payment intent in our terms. */
export function toPayment(intent: Stripe.PaymentIntent): ProviderPayment {
  const status = statusOf(intent);
  return {
    providerPaymentId: intent.id,
    status,
    amount: fromStripe(intent.amount, intent.currency),
    amountCaptured: fromStripe(intent.amount_received, intent.currency),
    clientSecret: status === 'requires_action' ? intent.client_secret : null,
    failureCode: status === 'failed' ? (intent.last_payment_error?.code ?? 'payment_failed') : null,
  };
}

/** An intent that waits for a payment method is new or has been declined. */
const statusOf = ({ status, last_payment_error: error }: Stripe.PaymentIntent): ProviderStatus =>
  status === 'requires_payment_method' && error
    ? 'failed'
    : (statuses[status] ?? 'requires_action');

const refundStatuses: Record<string, ProviderRefund['status']> = {
  succeeded: 'succeeded',
  failed: 'failed',
  canceled: 'failed',
};

/** An intent that has neither succeeded nor failed waits for a bank or for the customer. */
export const toRefund = ({ id, status }: Stripe.Refund): ProviderRefund => ({
  providerRefundId: id,
  status: refundStatuses[status ?? ''] ?? 'pending',
});
