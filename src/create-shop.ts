import store from '../store.config.js';
import { manualProvider } from './adapters/payments/manual.js';
import { stripeProvider } from './adapters/payments/stripe.js';
import type { PaymentProvider } from './adapters/payments/provider.js';
import { configuredShipping } from './adapters/shipping/configured-shipping.js';
import { configuredTax } from './adapters/tax/configured-tax.js';
import type { Config } from './config.js';
import type { Shop } from './shop.js';
import type { StoreConfig } from './store-config.js';

/** Chooses the services that the configuration names; the embedded ones need nothing installed. */
export function createShop(config: Config): Shop {
  const { tax, shipping }: StoreConfig = store;
  return {
    currency: config.currency,
    digitalTypes: new Set(config.digitalTypes),
    capture: config.paymentCapture,
    payments: paymentsOf(config),
    tax: configuredTax(tax),
    shipping: configuredShipping(shipping),
  };
}

const paymentsOf = (config: Config): PaymentProvider =>
  config.stripeSecretKey
    ? stripeProvider({
        secretKey: config.stripeSecretKey,
        webhookSecret: config.stripeWebhookSecret,
        apiUrl: config.stripeApiUrl,
      })
    : manualProvider();
