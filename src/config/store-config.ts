import type { MailTemplates } from '../mail/templates/mail-templates.js';

/**
 * The composition of a deployment: its plugins (folders relative to the project, or packages), its taxes,
 * its shipping, and the rules of its checkout. It is separate from src/plugins/define-plugin.ts
 * because codegen reads it before the generated types exist.
 */
export interface StoreConfig {
  plugins: string[];
  tax: TaxRate[];
  shipping: ShippingZone[];
  checkout?: CheckoutConfig;
  mail?: MailStoreConfig;
}

/** What the store's mails say. */
export interface MailStoreConfig {
  /** How mails call the store. Default: the host of the storefront's URL. */
  storeName?: string;
  /** Templates that replace the built-in ones. */
  templates?: Partial<MailTemplates>;
}

export interface CheckoutConfig {
  /**
   * Whether an order requires an email address. If false, a guest order may have none. Default:
   * false.
   */
  requireEmail?: boolean;
  /** How long an unpaid customer order reserves its stock. Default: 30. */
  paymentMinutes?: number;
  /** How long an unpaid guest order reserves its stock. Default: 10. */
  guestPaymentMinutes?: number;
  /**
   * The maximum share of an item's stock on hand that all unpaid guest orders may reserve
   * together, in basis points, rounded up to whole units. Default: 5000.
   */
  guestHoldShareBps?: number;
}

/**
 * A tax rate for a country or one of its states. The rates of a country and a state add up. Prices
 * exclude tax.
 */
export interface TaxRate {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /**
   * The state's name or ISO 3166-2 code, such as "IL" or "Illinois". A region's rate also applies
   * to its subdivisions. Orders from the country must then name a state.
   */
  state?: string;
  /**
   * The tax class of the entity or variant. Items without a class are "default"; a class without a
   * rate for the address uses the default rates. "none" is tax-free.
   */
  taxClass?: string;
  /** Basis points: 825 is 8.25 %. */
  rateBps: number;
  /** Whether the rate also applies to shipping. */
  appliesToShipping?: boolean;
}

/**
 * The destinations of a set of shipping methods. The first zone that contains the address applies.
 */
export interface ShippingZone {
  /** ISO 3166-1 alpha-2; all countries if omitted. */
  countries?: string[];
  /** States of these countries, by name or ISO 3166-2 code; all if omitted. */
  states?: string[];
  methods: ShippingMethodConfig[];
}

export interface ShippingMethodConfig {
  /** The `shippingMethodId` of a checkout. */
  id: string;
  name: string;
  /** Minor units by ISO 4217 code. The method is not offered in other currencies. */
  amounts: Record<string, number>;
  /** The discounted subtotal, in minor units, from which shipping is free. */
  freeFrom?: Record<string, number>;
  /** Bounds of the discounted subtotal, in minor units, inclusive. */
  minSubtotal?: Record<string, number>;
  maxSubtotal?: Record<string, number>;
}
