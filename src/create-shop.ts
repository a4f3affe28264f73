import store from '../store.config.js';
import { manualProvider } from './adapters/payments/manual.js';
import type { PaymentProvider } from './adapters/payments/provider.js';
import { configuredShipping } from './adapters/shipping/configured-shipping.js';
import { configuredTax } from './adapters/tax/configured-tax.js';
import type { Config } from './config.js';
import type { Shop } from './shop.js';
import type { StoreConfig } from './store-config.js';

/** Chooses the services that the configuration names; the embedded ones need nothing installed. */
export async function createShop(config: Config): Promise<Shop> {
  const { tax, shipping, checkout }: StoreConfig = store;
  return {
    currency: config.currency,
    digitalTypes: new Set(config.digitalTypes),
    capture: config.paymentCapture,
    requireEmail: checkout?.requireEmail ?? false,
    payments: await paymentsOf(config),
    tax: configuredTax(tax),
    shipping: configuredShipping(shipping),
  };
}

/** Stripe's SDK takes memory and time to load, so only who pays by Stripe loads it. */
async function paymentsOf(config: Config): Promise<PaymentProvider> {
  if (!config.stripeSecretKey) return manualProvider();
  const { stripeProvider } = await import('./adapters/payments/stripe.js');
  return stripeProvider({
    secretKey: config.stripeSecretKey,
    webhookSecret: config.stripeWebhookSecret,
    apiUrl: config.stripeApiUrl,
  });
}
