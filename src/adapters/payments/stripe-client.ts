import Stripe from 'stripe';

export interface StripeAccess {
  secretKey: string;
  /** Another place than Stripe's own, for tests against a double. */
  apiUrl?: string | undefined;
  /** How long one attempt may take, milliseconds. There are two of them. */
  timeout?: number;
}

/**
 * Stripe's own SDK. Its API version moves with the package only, never with the account's setting.
 * Both attempts and the pause between them end long before a sweeper asks what has become of one.
 */
export function connectStripe({ secretKey, apiUrl, timeout = 10_000 }: StripeAccess): Stripe {
  return new Stripe(secretKey, {
    apiVersion: Stripe.API_VERSION,
    maxNetworkRetries: 1,
    timeout,
    telemetry: false,
    ...(apiUrl && placeOf(new URL(apiUrl))),
  });
}

function placeOf({ protocol, hostname, port }: URL): Stripe.StripeConfig {
  const isPlain = protocol === 'http:';
  return {
    protocol: isPlain ? 'http' : 'https',
    host: hostname,
    port: port || (isPlain ? 80 : 443),
  };
}
