import type { PostalAddress } from '../../models/Customer.js';

export interface TaxRequest {
  currency: string;
  /** Null if nothing is shipped and no billing address is known. */
  address: PostalAddress | null;
  /** Amounts after discounts, in minor units. */
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

/** Calculates tax. Prices exclude tax. */
export interface TaxCalculator {
  /** @throws UnusableAddress if the address, or its absence, does not determine the tax */
  calculate(request: TaxRequest): Promise<Taxes>;
}
