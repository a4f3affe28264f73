import type { PostalAddress } from '../../models/postal-address.js';

export interface TaxRequest {
  currency: string;
  /** Null when nothing is sent anywhere and no billing address is known: no tax. */
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

/** Says what tax is due. Prices exclude tax. */
export interface TaxCalculator {
  calculate(request: TaxRequest): Promise<{ lines: Tax[]; shipping: Tax }>;
}
