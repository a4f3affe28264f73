import store from '../../store.config.js';
import { collectModels } from '../analytics/analytics.js';
import { logMailer } from '../adapters/mail/log-mailer.js';
import type { Mailer } from '../adapters/mail/mailer.js';
import { manualProvider } from '../adapters/payments/manual.js';
import type { PaymentProvider } from '../adapters/payments/provider.js';
import { postgresSearch } from '../adapters/search/postgres.js';
import { configuredShipping } from '../adapters/shipping/configured-shipping.js';
import { localStorage } from '../adapters/storage/local.js';
import type { FileStorage } from '../adapters/storage/storage.js';
import { configuredTax } from '../adapters/tax/configured-tax.js';
import { webhookClient } from '../adapters/webhooks/webhook-client.js';
import type { Config } from '../config/config.js';
import { downloadLinks } from '../domain/files/download-links.js';
import { type AdapterFactories, createAdapters } from '../plugins/adapter-factories.js';
import type { Plugin } from '../plugins/define-plugin.js';
import { permissionsOfRoles } from '../identity/roles.js';
import { accountLinks } from '../identity/account-links.js';
import { defaultTemplates } from '../mail/templates/default-templates.js';
import { SecretBox } from '../util/secret-box.js';
import type { Services, WebhookServices } from './services.js';
import { StartupError } from '../util/startup-error.js';
import type { CheckoutConfig, MailStoreConfig, StoreConfig } from '../config/store-config.js';

const { tax, shipping, checkout = {}, mail = {} }: StoreConfig = store;

/** The core's own services. Those that need no installation are the default. */
const coreAdapters: AdapterFactories = {
  payments: paymentsOf,
  tax: () => configuredTax(tax),
  shipping: () => configuredShipping(shipping),
  storage: storageOf,
  mailer: mailerOf,
  search: ({ locale }, { searchFields }) => postgresSearch(locale, searchFields),
};

/**
 * Creates the services that the configuration selects.
 * @param plugins may bring their own adapters
 */
export async function createServices(
  config: Config,
  plugins: readonly Plugin[] = [],
): Promise<Services> {
  return {
    currency: config.currency,
    digitalTypes: new Set(config.digitalTypes),
    capture: config.paymentCapture,
    ...checkoutSettings(checkout),
    retention: config.retention,
    ...(await createAdapters(coreAdapters, plugins, config)),
    analytics: { models: collectModels(plugins), maxCost: config.analyticsMaxCost },
    mail: mailTexts(mail, config),
    accountLinks: accountLinks(config),
    downloadLinks: downloadLinks(config),
    roles: permissionsOfRoles(plugins),
    ...(config.mediaMaxBytes !== undefined && { mediaMaxBytes: config.mediaMaxBytes }),
    webhooks: webhooksOf(config),
    plugins: await servicesOfPlugins(plugins, config),
  };
}

async function servicesOfPlugins(
  plugins: readonly Plugin[],
  config: Config,
): Promise<Services['plugins']> {
  const created = plugins.map(async ({ name, services }) => [name, await services?.(config)]);
  return Object.fromEntries(await Promise.all(created)) as Services['plugins'];
}

/** What mails say, and how they write amounts. */
export function mailTexts(
  { storeName, templates = {} }: MailStoreConfig,
  { storefrontUrl, locale }: Pick<Config, 'storefrontUrl' | 'locale'>,
): Services['mail'] {
  const name = storeName ?? new URL(storefrontUrl).host;
  return {
    store: { name, url: storefrontUrl, locale },
    templates: { ...defaultTemplates, ...templates },
  };
}

/**
 * The settings of checkout.
 * @throws StartupError for an invalid time or share
 */
export function checkoutSettings({
  requireEmail = false,
  paymentMinutes = 30,
  guestPaymentMinutes = 10,
  guestHoldShareBps = 5000,
}: CheckoutConfig): Pick<Services, 'requireEmail' | 'paymentWindow' | 'guestHoldShareBps'> {
  requireBetween('paymentMinutes', paymentMinutes, 1, minutesOfAWeek);
  requireBetween('guestPaymentMinutes', guestPaymentMinutes, 1, minutesOfAWeek);
  requireBetween('guestHoldShareBps', guestHoldShareBps, 0, 10_000);
  const paymentWindow = { customer: paymentMinutes * 60, guest: guestPaymentMinutes * 60 };
  return { requireEmail, paymentWindow, guestHoldShareBps };
}

const minutesOfAWeek = 7 * 24 * 60;

function requireBetween(name: keyof CheckoutConfig, value: number, min: number, max: number): void {
  if (Number.isInteger(value) && value >= min && value <= max) return;
  throw new StartupError(
    `store.config.ts: checkout.${name} is ${value}; it has to be a whole number from ${min} to ${max}.`,
  );
}

/** Stripe's SDK uses memory and time to load, so it is loaded only if configured. */
async function paymentsOf(config: Config): Promise<PaymentProvider> {
  if (!config.stripeSecretKey) return manualProvider();
  const { stripeProvider } = await import('../adapters/payments/stripe.js');
  return stripeProvider({
    secretKey: config.stripeSecretKey,
    webhookSecret: config.stripeWebhookSecret,
    apiUrl: config.stripeApiUrl,
  });
}

/** The client of SMTP is also loaded only if configured. */
async function mailerOf({ smtp, logMailText }: Config): Promise<Mailer> {
  if (!smtp) return logMailer({ withText: logMailText });
  const { smtpMailer } = await import('../adapters/mail/smtp-mailer.js');
  return smtpMailer(smtp);
}

/** The SDK of S3 also uses memory and time to load. */
async function storageOf({ storage, publicUrl }: Config): Promise<FileStorage> {
  if (storage.kind === 'local') return localStorage({ ...storage, publicUrl });
  const { s3Storage } = await import('../adapters/storage/s3.js');
  return s3Storage({ ...storage, publicUrl });
}

function webhooksOf({ webhooks }: Config): WebhookServices {
  const { secretKey, previousSecretKeys, allowPrivate, retrySeconds, timeoutSeconds } = webhooks;
  return {
    client: webhookClient({
      allowsPrivate: allowPrivate,
      timeoutMilliseconds: timeoutSeconds * 1000,
    }),
    secrets: new SecretBox(secretKey, previousSecretKeys),
    retrySeconds,
  };
}
