import type { Analytics } from '../analytics/analytics.js';
import type { Mailer } from '../adapters/mail/mailer.js';
import type { PaymentProvider } from '../adapters/payments/provider.js';
import type { SearchEngine } from '../adapters/search/engine.js';
import type { ShippingRates } from '../adapters/shipping/rates.js';
import type { FileStorage } from '../adapters/storage/storage.js';
import type { DownloadLinks } from '../domain/files/download-links.js';
import type { Retention } from '../config/jobs-config.js';
import type { TaxCalculator } from '../adapters/tax/calculator.js';
import type { RolePermissions } from '../identity/roles.js';
import type { AccountLinks } from '../identity/account-links.js';
import type { MailStore, MailTemplates } from '../mail/templates/mail-templates.js';
import type { WebhookClient } from '../adapters/webhooks/webhook-client.js';
import type { SecretBox } from '../util/secret-box.js';

/** How long an unpaid order reserves its stock, in seconds. */
export interface PaymentWindow {
  customer: number;
  guest: number;
}

/** The external services: each has an embedded default, and a plugin may bring another one. */
export interface Adapters {
  payments: PaymentProvider;
  tax: TaxCalculator;
  shipping: ShippingRates;
  storage: FileStorage;
  mailer: Mailer;
  search: SearchEngine;
}

/** How webhooks are delivered. */
export interface WebhookServices {
  client: WebhookClient;
  /** Encrypts the secrets of endpoints. */
  secrets: SecretBox;
  /** The pauses between the attempts of a delivery: one fewer than there are attempts. */
  retrySeconds: readonly number[];
}

/** What the domain needs besides the database: the deployment's settings and external services. */
export interface Services extends Adapters {
  /** The currency of carts that do not specify one, ISO 4217. */
  currency: string;
  /** Entity types of digital goods: no shipping, and sold without limit if stock is not tracked. */
  digitalTypes: ReadonlySet<string>;
  /** Whether checkout captures the payment or only authorizes it. */
  capture: 'automatic' | 'manual';
  /** Whether an order requires an email address. */
  requireEmail: boolean;
  paymentWindow: PaymentWindow;
  /**
   * The share of an item's stock that unpaid guest orders may reserve together, in basis points.
   */
  guestHoldShareBps: number;
  retention: Retention;
  analytics: Analytics;
  mail: { store: MailStore; templates: MailTemplates };
  accountLinks: AccountLinks;
  downloadLinks: DownloadLinks;
  /** The permissions of each role. */
  roles: RolePermissions;
  /** The maximum size of the body of a file upload, in bytes; undefined means the contract's. */
  mediaMaxBytes?: number;
  webhooks: WebhookServices;
  /** The plugins' own services, by the plugin's name. */
  plugins: Readonly<Record<string, unknown>>;
}
