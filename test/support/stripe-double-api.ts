import { randomUUID } from 'node:crypto';

/** A payment intent of the double, as Stripe's API documents it. */
export interface DoubleIntent {
  object: 'payment_intent';
  id: string;
  status: string;
  amount: number;
  amount_received: number;
  amount_capturable: number;
  currency: string;
  capture_method: string;
  payment_method: string | null;
  client_secret: string;
  created: number;
  livemode: boolean;
  receipt_email: string | null;
  metadata: Record<string, string>;
  last_payment_error: { type: string; code: string } | null;
}

export interface DoubleRefund {
  object: 'refund';
  id: string;
  payment_intent: string;
  amount: number;
  currency: string;
  status: string;
  metadata: Record<string, string>;
}

export interface DoubleTransfer {
  object: 'transfer';
  id: string;
  amount: number;
  currency: string;
  destination: string;
  transfer_group: string | null;
}

/**
 * Parses Stripe's form encoding: `metadata[orderId]=x` becomes `{ metadata: { orderId: 'x' } }`.
 */
export interface Form {
  [key: string]: string | Form;
}

/** An error of Stripe's API. */
export class StripeRefusal extends Error {
  constructor(
    readonly status: number,
    readonly body: Record<string, unknown>,
  ) {
    super(String(body['code'] ?? body['type']));
  }
}

const refuse = (code: string, param?: string, status = 400): StripeRefusal =>
  new StripeRefusal(status, { type: 'invalid_request_error', code, param, message: code });

const textOf = (value: string | Form | undefined): string | null =>
  typeof value === 'string' ? value : null;

/** The result of a confirmation, regardless of the card: `decline` or `requireAction`. */
export type Outcome = 'decline' | 'requireAction' | undefined;

const outcomes: Record<string, Outcome> = {
  pm_card_chargeDeclined: 'decline',
  pm_card_authenticationRequired: 'requireAction',
};

/** The state of the double. Times are in seconds, amounts in minor units. */
export class StripeBooks {
  readonly intents = new Map<string, DoubleIntent>();
  readonly refunds: DoubleRefund[] = [];
  readonly transfers: DoubleTransfer[] = [];
  /** Connected accounts that can receive nothing. */
  readonly closedAccounts = new Set<string>();

  create(form: Form, outcome: Outcome): DoubleIntent {
    const method = textOf(form['payment_method']);
    const amount = Number(form['amount']);
    if (amount < 50) throw refuse('amount_too_small', 'amount');
    if (method !== null && !method.startsWith('pm_card_')) {
      throw refuse('resource_missing', 'payment_method');
    }
    const id = `pi_${randomUUID().replaceAll('-', '')}`;
    const intent: DoubleIntent = {
      object: 'payment_intent',
      id,
      status: 'requires_payment_method',
      amount,
      amount_received: 0,
      amount_capturable: 0,
      currency: textOf(form['currency']) ?? '',
      capture_method: textOf(form['capture_method']) ?? 'automatic',
      payment_method: method,
      client_secret: `${id}_secret_double`,
      created: Math.floor(Date.now() / 1000),
      livemode: false,
      receipt_email: textOf(form['receipt_email']),
      metadata: (form['metadata'] ?? {}) as Record<string, string>,
      last_payment_error: null,
    };
    this.intents.set(id, intent);
    if (form['confirm'] !== 'true') return intent;
    const confirmed = outcome ?? outcomes[method ?? ''];
    if (confirmed === 'decline') {
      this.fail(id, 'card_declined');
      throw new StripeRefusal(402, {
        type: 'card_error',
        code: 'card_declined',
        decline_code: 'generic_decline',
        message: 'Your card was declined.',
        payment_intent: { ...intent },
      });
    }
    if (confirmed === 'requireAction') intent.status = 'requires_action';
    else this.complete(id);
    return intent;
  }

  get(id: string): DoubleIntent {
    const intent = this.intents.get(id);
    if (!intent) throw refuse('resource_missing', 'intent', 404);
    return intent;
  }

  /** The customer has completed the action: the payment is authorized or captured. */
  complete(id: string): DoubleIntent {
    const intent = this.get(id);
    const isTaken = intent.capture_method !== 'manual';
    return Object.assign(intent, {
      status: isTaken ? 'succeeded' : 'requires_capture',
      amount_received: isTaken ? intent.amount : 0,
      amount_capturable: isTaken ? 0 : intent.amount,
      last_payment_error: null,
    });
  }

  /** The bank declines the payment, or the customer fails the authentication. */
  fail(id: string, code: string): DoubleIntent {
    return Object.assign(this.get(id), {
      status: 'requires_payment_method',
      last_payment_error: { type: 'card_error', code },
    });
  }

  capture(id: string, form: Form): DoubleIntent {
    const intent = this.get(id);
    if (intent.status !== 'requires_capture') throw refuse('payment_intent_unexpected_state');
    const amount = Number(form['amount_to_capture'] ?? intent.amount);
    if (amount > intent.amount) throw refuse('amount_too_large', 'amount_to_capture');
    const taken = { status: 'succeeded', amount_received: amount, amount_capturable: 0 };
    return Object.assign(intent, taken);
  }

  cancel(id: string): DoubleIntent {
    const intent = this.get(id);
    if (['succeeded', 'canceled', 'processing'].includes(intent.status)) {
      throw refuse('payment_intent_unexpected_state');
    }
    return Object.assign(intent, { status: 'canceled', amount_capturable: 0 });
  }

  refund(form: Form): DoubleRefund {
    const intent = this.get(textOf(form['payment_intent']) ?? '');
    const amount = Number(form['amount']);
    const left = intent.amount_received - this.refunded(intent.id);
    if (left === 0) throw refuse('charge_already_refunded');
    if (amount > left) throw refuse('amount_too_large', 'amount');
    const refund: DoubleRefund = {
      object: 'refund',
      id: `re_${randomUUID().replaceAll('-', '')}`,
      payment_intent: intent.id,
      amount,
      currency: intent.currency,
      status: 'succeeded',
      metadata: (form['metadata'] ?? {}) as Record<string, string>,
    };
    this.refunds.push(refund);
    return refund;
  }

  /** The total that has been refunded of a payment. */
  refunded(id: string): number {
    return this.refunds
      .filter((refund) => refund.payment_intent === id && refund.status !== 'failed')
      .reduce((sum, { amount }) => sum + amount, 0);
  }

  transfer(form: Form): DoubleTransfer {
    const destination = textOf(form['destination']) ?? '';
    if (!destination.startsWith('acct_')) throw refuse('resource_missing', 'destination');
    if (this.closedAccounts.has(destination)) throw refuse('account_closed', 'destination');
    const transfer: DoubleTransfer = {
      object: 'transfer',
      id: `tr_${randomUUID().replaceAll('-', '')}`,
      amount: Number(form['amount']),
      currency: textOf(form['currency']) ?? '',
      destination,
      transfer_group: textOf(form['transfer_group']),
    };
    this.transfers.push(transfer);
    return transfer;
  }
}
