/**
 * What a deployment is made of: the folders of its plugins, relative to the project, its taxes, its
 * shipping, and the rules of its checkout. It stands apart from src/plugins/define-plugin.ts because codegen reads
 * it before there are generated types.
 */
export interface StoreConfig {
  plugins: string[];
  tax: TaxRate[];
  shipping: ShippingZone[];
  checkout?: CheckoutConfig;
}

export interface CheckoutConfig {
  /** Whether an order needs an e-mail address; without it a guest may leave none. Default: false. */
  requireEmail?: boolean;
  /** How long an unpaid order of a customer keeps its stock. Default: 30. */
  paymentMinutes?: number;
  /** How long an unpaid order of a guest keeps its stock. Default: 10. */
  guestPaymentMinutes?: number;
  /**
   * The share of an item's stock on hand that unpaid orders of guests may keep together, in basis
   * points, rounded up to whole units. Default: 5000.
   */
  guestHoldShareBps?: number;
}

/**
 * A rate for a country, or for a state of it. The rates of a country and of its state add up.
 * Prices exclude tax.
 */
export interface TaxRate {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /**
   * Its name or ISO 3166-2 code, as "IL" or "Illinois"; a region's rate is also for the regions that
   * it holds. Orders from the country then have to name a state.
   */
  state?: string;
  /**
   * The tax class of the entity or variant; items without one are "default", and so are those of a
   * class that no rate of the address is for. "none" is free of tax.
   */
  taxClass?: string;
  /** Basis points: 825 is 8.25 %. */
  rateBps: number;
  /** Whether shipping is taxed at this rate too. */
  appliesToShipping?: boolean;
}

/** Where a set of methods delivers to. The first zone that holds the address counts. */
export interface ShippingZone {
  /** ISO 3166-1 alpha-2; every country when left out. */
  countries?: string[];
  /** States of these countries, by name or ISO 3166-2 code; all when left out. */
  states?: string[];
  methods: ShippingMethodConfig[];
}

export interface ShippingMethodConfig {
  /** What a checkout names as `shippingMethodId`. */
  id: string;
  name: string;
  /** Minor units by ISO 4217 code; the method is not offered in other currencies. */
  amounts: Record<string, number>;
  /** The discounted subtotal, in minor units, from which it costs nothing. */
  freeFrom?: Record<string, number>;
  /** Bounds of the discounted subtotal, in minor units, inclusive. */
  minSubtotal?: Record<string, number>;
  maxSubtotal?: Record<string, number>;
}
