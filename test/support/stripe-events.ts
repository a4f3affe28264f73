import { randomUUID } from 'node:crypto';
import Stripe from 'stripe';
import type { RequestOptions } from './client.js';
import type { DoubleIntent } from './stripe-double-api.js';
import type { StripeDouble } from './stripe-double.js';

interface EventOptions {
  id?: string;
  /** Seconds since 1970. */
  created?: number;
  livemode?: boolean;
  /** How the event differs from the double's state. */
  changes?: object;
}

/**
 * An event about the current state of one of the double's intents: any `payment_intent.*`,
 * `charge.*` with its charge, `charge.dispute.*` with a dispute, and any other type with the
 * intent.
 */
export function stripeEvent(
  { books }: StripeDouble,
  type: string,
  intentId: string,
  options: EventOptions = {},
): Record<string, unknown> & { id: string } {
  const intent = books.get(intentId);
  const charge = {
    object: 'charge',
    id: intentId.replace('pi_', 'ch_'),
    payment_intent: intentId,
    amount: intent.amount,
    amount_captured: intent.amount_received,
    // The authorized amount that was not captured counts as refunded.
    amount_refunded: books.refunded(intentId) + released(intent),
    currency: intent.currency,
  };
  const dispute = {
    object: 'dispute',
    id: intentId.replace('pi_', 'dp_'),
    charge: charge.id,
    payment_intent: intentId,
    amount: intent.amount,
    currency: intent.currency,
  };
  const isDispute = type.startsWith('charge.dispute.');
  const about = isDispute ? dispute : type.startsWith('charge.') ? charge : intent;
  return {
    object: 'event',
    id: options.id ?? `evt_${randomUUID().replaceAll('-', '')}`,
    type,
    api_version: Stripe.API_VERSION,
    created: options.created ?? Math.floor(Date.now() / 1000),
    livemode: options.livemode ?? false,
    data: { object: { ...about, ...options.changes } },
  };
}

const released = ({ status, amount, amount_received: received }: DoubleIntent): number =>
  status === 'succeeded' || status === 'canceled' ? amount - received : 0;

/** The request with which Stripe delivers an event: indented JSON, signed unchanged. */
export function signed(
  event: object,
  signature: { secret: string; timestamp?: number; scheme?: string },
): RequestOptions & { raw: string; headers: Record<string, string> } {
  const raw = JSON.stringify(event, null, 2);
  const header = Stripe.webhooks.generateTestHeaderString({ payload: raw, ...signature });
  return { raw, headers: { 'content-type': 'application/json', 'stripe-signature': header } };
}
