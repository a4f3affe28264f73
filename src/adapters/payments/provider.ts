import type { IncomingHttpHeaders } from 'node:http';

/** Where a payment is at the provider. */
export type ProviderStatus = 'requires_action' | 'authorized' | 'captured' | 'voided' | 'failed';

/** What the provider says of a payment. Amounts are minor units. */
export interface ProviderPayment {
  providerPaymentId: string;
  status: ProviderStatus;
  amount: number;
  amountCaptured: number;
  /** For the provider's own library in the browser, while the customer has something to do. */
  clientSecret: string | null;
  /** Why it failed, such as `card_declined`. */
  failureCode: string | null;
}

export interface PaymentRequest {
  orderId: string;
  orderNumber: string;
  /** Minor units, above zero. */
  amount: number;
  /** ISO 4217, upper case. */
  currency: string;
  /** The provider's token for the card or account. */
  paymentMethodId: string | null;
  email: string | null;
  /** Whether the money is taken at once or only reserved. */
  capture: 'automatic' | 'manual';
}

export interface ProviderRefund {
  providerRefundId: string;
  status: 'pending' | 'succeeded' | 'failed';
}

/** A verified event, in our words. `ignored` is of a kind that changes nothing here. */
export type ProviderEvent = { eventId: string; type: string } & (
  | { kind: 'payment'; orderId: string | null; currency: string; payment: ProviderPayment }
  | {
      kind: 'refunded';
      providerPaymentId: string;
      /** All that the provider has given back of this payment so far, minor units. */
      amountRefunded: number;
    }
  | { kind: 'disputed'; providerPaymentId: string }
  | { kind: 'ignored' }
);

/**
 * A payment service. Every call may be repeated: it carries or derives an idempotency key, so that
 * asking again after a crash finds the first answer. None of them runs inside a transaction.
 *
 * A declined payment is an answer (`failed`), not an error. Errors mean that the outcome is not
 * known: `ProviderUnavailable`.
 */
export interface PaymentProvider {
  readonly name: 'stripe' | 'manual';
  /** Authorises (and, by `capture`, takes) an order's payment. The key is the order's id. */
  authorize(request: PaymentRequest): Promise<ProviderPayment>;
  /** Reads a payment as it is now; undefined when the provider has none for the order. */
  find(payment: {
    orderId: string;
    providerPaymentId: string | null;
  }): Promise<ProviderPayment | undefined>;
  /** Takes an authorised amount, at most what was authorised; the rest is let go. */
  capture(payment: { providerPaymentId: string; amount: number }): Promise<ProviderPayment>;
  /** Lets an authorised or unfinished payment go. */
  void(payment: { providerPaymentId: string }): Promise<ProviderPayment>;
  /** Gives money back. The key is the refund's id. */
  refund(refund: {
    refundId: string;
    providerPaymentId: string;
    amount: number;
  }): Promise<ProviderRefund>;
  /**
   * Verifies an event by its signature over the raw body.
   * @throws 400 WEBHOOK_SIGNATURE_MISSING, WEBHOOK_VERIFICATION_FAILED; 503 when not configured
   */
  readEvent(rawBody: Buffer, headers: IncomingHttpHeaders): ProviderEvent;
}

/** The provider did not answer, or not in a way that tells what happened. Ask again. */
export class ProviderUnavailable extends Error {
  override name = 'ProviderUnavailable';
}
