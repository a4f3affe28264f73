import Stripe from 'stripe';

export interface StripeAccess {
  secretKey: string;
  /** Another address than Stripe's own, for tests against a double. */
  apiUrl?: string | undefined;
  /** The timeout of one attempt, in milliseconds. There are two attempts. */
  timeout?: number;
}

/**
 * Stripe's own SDK. The package pins the API version, so the account's setting does not matter.
 * Both attempts and the pause between them end long before a sweeper asks for their result.
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
