import type { PaymentProvider } from '../adapters/payments/provider.js';
import type { ShippingRates } from '../adapters/shipping/rates.js';
import type { TaxCalculator } from '../adapters/tax/calculator.js';

/** How long an unpaid order keeps its stock, seconds. */
export interface PaymentWindow {
  customer: number;
  guest: number;
}

/** What selling needs beside the database: the deployment's settings and outside services. */
export interface Services {
  /** Of carts that name none, ISO 4217. */
  currency: string;
  /** Entity types without a physical form: no shipping, and sold freely where no stock is kept. */
  digitalTypes: ReadonlySet<string>;
  /** Whether a checkout takes the money or only reserves it. */
  capture: 'automatic' | 'manual';
  /** Whether an order needs an e-mail address. */
  requireEmail: boolean;
  paymentWindow: PaymentWindow;
  /** How much of an item's stock unpaid orders of guests may keep together, basis points. */
  guestHoldShareBps: number;
  payments: PaymentProvider;
  tax: TaxCalculator;
  shipping: ShippingRates;
}
