import type { IncomingHttpHeaders } from 'node:http';

/**
 * The status of a payment at the provider. `requires_action` covers all open payments: the
 * customer must act, or a bank takes days. An event reports the result.
 */
export type ProviderStatus = 'requires_action' | 'authorized' | 'captured' | 'voided' | 'failed';

/** A payment as the provider reports it. Amounts are minor units. */
export interface ProviderPayment {
  /** Null for a request that the provider rejected before it created a payment: it has `failed`. */
  providerPaymentId: string | null;
  status: ProviderStatus;
  amount: number;
  amountCaptured: number;
  /** For the provider's client library in the browser, while the customer must act. */
  clientSecret: string | null;
  /** Why it failed, as the provider's code, such as `card_declined`. */
  failureCode: string | null;
}

export interface PaymentRequest {
  orderId: string;
  orderNumber: string;
  /** Minor units, above zero. */
  amount: number;
  /** ISO 4217, uppercase. */
  currency: string;
  /** The provider's token for the card or account. */
  paymentMethodId: string | null;
  email: string | null;
  /** Whether to capture the payment immediately or only authorize it. */
  capture: 'automatic' | 'manual';
}

export interface ProviderRefund {
  /** Null for a refund that the provider rejected: it has `failed`. */
  providerRefundId: string | null;
  status: 'pending' | 'succeeded' | 'failed';
}

/** A verified event in our terms. `ignored` is an event of a type that changes nothing here. */
export type ProviderEvent = { eventId: string; type: string } & (
  | { kind: 'payment'; orderId: string | null; currency: string; payment: ProviderPayment }
  | {
      kind: 'refunded';
      providerPaymentId: string;
      /** The total that the provider has captured, in minor units. */
      amountCaptured: number;
      /** The total that the provider has refunded of this payment so far, in minor units. */
      amountRefunded: number;
    }
  | { kind: 'disputed'; providerPaymentId: string }
  | { kind: 'ignored' }
);

/**
 * A payment service. Every call can be repeated: it has or derives an idempotency key, so that a
 * repeated call after a crash returns the first result. No call runs inside a transaction.
 *
 * A declined payment is a result (`failed`), not an error. `ProviderUnavailable` means that the
 * result is unknown. Any other error means that nothing has happened, and that the configuration
 * or the program must be fixed first.
 */
export interface PaymentProvider {
  readonly name: 'stripe' | 'manual';
  /**
   * The largest supported amount that does not exceed this one, in minor units of an ISO 4217
   * currency.
   */
  supportedAmount(amount: number, currency: string): number;
  /** Authorizes an order's payment and, with `capture`, captures it. The key is the order's id. */
  authorize(request: PaymentRequest): Promise<ProviderPayment>;
  /**
   * Reads the current state of a payment without creating one; undefined if the provider has none
   * for the order. Without the payment's id, it searches the payments created since `placedAt`. So
   * call it only if no `authorize` of the order can still be in progress.
   */
  find(payment: {
    orderId: string;
    providerPaymentId: string | null;
    placedAt: string;
  }): Promise<ProviderPayment | undefined>;
  /**
   * Captures at most the authorized amount and voids the rest. For a payment that is no longer
   * open, it returns its state: `captured` with the amount, or `voided`. It rounds an unsupported
   * amount down.
   */
  capture(payment: {
    providerPaymentId: string;
    amount: number;
    currency: string;
  }): Promise<ProviderPayment>;
  /** Voids an authorized or incomplete payment. For a captured payment, it returns `captured`. */
  void(payment: { providerPaymentId: string }): Promise<ProviderPayment>;
  /** Refunds an amount. The key is the refund's id. An unsupported amount returns `failed`. */
  refund(refund: {
    refundId: string;
    providerPaymentId: string;
    amount: number;
    currency: string;
  }): Promise<ProviderRefund>;
  /**
   * Verifies the signature of an event over the raw body.
   * @throws WebhookRejected
   */
  readEvent(rawBody: Buffer, headers: IncomingHttpHeaders): ProviderEvent;
}

/** Whether a caller with the client secret could still complete it. */
export const isUnfinished = ({ status }: ProviderPayment): boolean =>
  status === 'requires_action' || status === 'failed';
