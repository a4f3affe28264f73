import type { PostalAddress } from '../../models/postal-address.js';

export interface TaxRequest {
  currency: string;
  /** Null when nothing is sent anywhere and no billing address is known. */
  address: PostalAddress | null;
  /** Amounts after discounts, minor units. */
  lines: { taxClass: string; amount: number }[];
  shippingAmount: number;
}

export interface Tax {
  /** Basis points. */
  rateBps: number;
  /** Minor units, rounded half up for each line. */
  amount: number;
}

export interface Taxes {
  /** One for each line, in order. */
  lines: Tax[];
  shipping: Tax;
}

/** Says what tax is due. Prices exclude tax. */
export interface TaxCalculator {
  /** @throws UnusableAddress when the address, or its absence, leaves the tax open */
  calculate(request: TaxRequest): Promise<Taxes>;
}
