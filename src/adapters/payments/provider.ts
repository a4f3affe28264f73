import type { IncomingHttpHeaders } from 'node:http';

/**
 * Where a payment is at the provider. `requires_action` covers all that is still open: the customer
 * has something to do, or a bank takes days. An event says how it ended.
 */
export type ProviderStatus = 'requires_action' | 'authorized' | 'captured' | 'voided' | 'failed';

/** What the provider says of a payment. Amounts are minor units. */
export interface ProviderPayment {
  /** Null for a request that was refused before it became a payment there: it has `failed`. */
  providerPaymentId: string | null;
  status: ProviderStatus;
  amount: number;
  amountCaptured: number;
  /** For the provider's own library in the browser, while the customer has something to do. */
  clientSecret: string | null;
  /** Why it failed, in the provider's words, such as `card_declined`. */
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
  /** Null for a refund that was refused: it has `failed`. */
  providerRefundId: string | null;
  status: 'pending' | 'succeeded' | 'failed';
}

/** A verified event, in our words. `ignored` is of a kind that changes nothing here. */
export type ProviderEvent = { eventId: string; type: string } & (
  | { kind: 'payment'; orderId: string | null; currency: string; payment: ProviderPayment }
  | {
      kind: 'refunded';
      providerPaymentId: string;
      /** All that the provider has taken, minor units. */
      amountCaptured: number;
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
 * A declined payment is an answer (`failed`), not an error. `ProviderUnavailable` means that the
 * outcome is not known. Any other error means that nothing has happened and that nothing will until
 * somebody mends the configuration or the program.
 */
export interface PaymentProvider {
  readonly name: 'stripe' | 'manual';
  /** The largest amount, at most this one, that it can move: minor units of an ISO 4217 currency. */
  supportedAmount(amount: number, currency: string): number;
  /** Authorizes (and, by `capture`, takes) an order's payment. The key is the order's id. */
  authorize(request: PaymentRequest): Promise<ProviderPayment>;
  /**
   * Reads a payment as it is now, without asking for one; undefined when the provider has none for
   * the order. Without the payment's id it is looked for among those made since `placedAt`, so ask
   * only when no `authorize` of the order can still be on its way.
   */
  find(payment: {
    orderId: string;
    providerPaymentId: string | null;
    placedAt: string;
  }): Promise<ProviderPayment | undefined>;
  /**
   * Takes an authorized amount, at most what was authorized; the rest is let go. A payment that is
   * no longer open is answered as it is: `captured` with what was taken, or `voided`. Of an amount
   * that it cannot move it takes the next smaller one.
   */
  capture(payment: {
    providerPaymentId: string;
    amount: number;
    currency: string;
  }): Promise<ProviderPayment>;
  /**
   * Lets an authorized or unfinished payment go. One whose money has been taken is answered as
   * `captured`.
   */
  void(payment: { providerPaymentId: string }): Promise<ProviderPayment>;
  /** Gives money back. The key is the refund's id. An amount that it cannot move has `failed`. */
  refund(refund: {
    refundId: string;
    providerPaymentId: string;
    amount: number;
    currency: string;
  }): Promise<ProviderRefund>;
  /**
   * Verifies an event by its signature over the raw body.
   * @throws 400 WEBHOOK_SIGNATURE_MISSING, WEBHOOK_VERIFICATION_FAILED; 503 when not configured
   */
  readEvent(rawBody: Buffer, headers: IncomingHttpHeaders): ProviderEvent;
}

/** Whether who has the client secret could still complete it. */
export const isUnfinished = ({ status }: ProviderPayment): boolean =>
  status === 'requires_action' || status === 'failed';

/** The provider did not answer, or not in a way that tells what happened. Ask again. */
export class ProviderUnavailable extends Error {
  override name = 'ProviderUnavailable';
}
