import Stripe from 'stripe';
import type { PaymentProvider, ProviderEvent } from './provider.js';
import { fromStripe } from './stripe-amounts.js';
import { toPayment } from './stripe-payment.js';
import { WebhookRejected } from './webhook-rejected.js';

/**
 * The maximum difference between a signature's timestamp and our clock, in either direction, in
 * seconds.
 */
const tolerance = 300;

/**
 * Creates the parser of Stripe's events. Events of the other mode (test or live) than the secret
 * key's are ignored: test payments confirm no order.
 */
export function eventReader({
  secretKey,
  webhookSecret,
}: {
  secretKey: string;
  webhookSecret: string | undefined;
}): PaymentProvider['readEvent'] {
  const livemode = /^[a-z]+_live_/.test(secretKey);
  return (rawBody, headers) => {
    if (!webhookSecret) throw new WebhookRejected('unconfigured');
    const signature = headers['stripe-signature'];
    if (typeof signature !== 'string' || signature === '') throw new WebhookRejected('unsigned');
    const event = verify(rawBody, signature, webhookSecret);
    const read = readOrNothing(event, livemode);
    if (!read || !isWhole(read)) throw new WebhookRejected('incomplete');
    return read;
  };
}

/**
 * A sender with the secret may still sign something that is not an event: a string, or an object
 * with other content.
 */
function readOrNothing(event: Stripe.Event, livemode: boolean): ProviderEvent | undefined {
  try {
    const { id: eventId, type } = event;
    return { eventId, type, ...(event.livemode === livemode ? contentOf(event) : ignored) };
  } catch {
    return undefined;
  }
}

function isWhole(event: ProviderEvent): boolean {
  const { eventId, type } = event;
  const about = event.kind === 'payment' ? event.payment : event;
  const texts = [eventId, type, ...('providerPaymentId' in about ? [about.providerPaymentId] : [])];
  const amounts = [
    ...('amount' in about ? [about.amount] : []),
    ...('amountCaptured' in about ? [about.amountCaptured] : []),
    ...('amountRefunded' in about ? [about.amountRefunded] : []),
  ];
  return (
    texts.every((text) => typeof text === 'string' && text !== '' && text.length <= 255) &&
    amounts.every((amount) => Number.isSafeInteger(amount) && amount >= 0)
  );
}

function verify(rawBody: Buffer, signature: string, secret: string): Stripe.Event {
  // The SDK accepts any timestamp in the future.
  if (!(timeOf(signature) <= Date.now() / 1000 + tolerance)) throw new WebhookRejected('forged');
  try {
    return Stripe.webhooks.constructEvent(rawBody, signature, secret, tolerance);
  } catch {
    throw new WebhookRejected('forged');
  }
}

/** Seconds since 1970; the last of several, as in the SDK. */
const timeOf = (signature: string): number =>
  Number(
    signature
      .split(',')
      .findLast((item) => item.startsWith('t='))
      ?.slice(2),
  );

/** The data of an event besides its id and type. */
type Content = ProviderEvent extends infer E
  ? E extends unknown
    ? Omit<E, 'eventId' | 'type'>
    : never
  : never;

const ignored: Content = { kind: 'ignored' };

function contentOf({ type, data }: Stripe.Event): Content {
  switch (type) {
    case 'payment_intent.succeeded':
    case 'payment_intent.payment_failed':
    case 'payment_intent.canceled':
    case 'payment_intent.amount_capturable_updated':
    case 'payment_intent.requires_action':
    case 'payment_intent.processing': {
      const { metadata, currency } = data.object;
      return {
        kind: 'payment',
        orderId: metadata['orderId'] ?? null,
        currency: currency.toUpperCase(),
        payment: toPayment(data.object),
      };
    }
    case 'charge.refunded': {
      const { payment_intent: intent, currency } = data.object;
      return intent
        ? {
            kind: 'refunded',
            providerPaymentId: idOf(intent),
            amountCaptured: fromStripe(data.object.amount_captured, currency),
            amountRefunded: fromStripe(refundedOf(data.object), currency),
          }
        : ignored;
    }
    case 'charge.dispute.created': {
      const { payment_intent: intent } = data.object;
      return intent ? { kind: 'disputed', providerPaymentId: idOf(intent) } : ignored;
    }
    default:
      return ignored;
  }
}

/** Stripe reports authorized amounts that were never captured as refunded. */
const refundedOf = (charge: Stripe.Charge): number =>
  Math.max(0, charge.amount_refunded - (charge.amount - charge.amount_captured));

const idOf = (reference: string | { id: string }): string =>
  typeof reference === 'string' ? reference : reference.id;
