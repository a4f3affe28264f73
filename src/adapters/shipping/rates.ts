import type { PostalAddress } from '../../models/Customer.js';

export interface ShippingRequest {
  currency: string;
  address: PostalAddress;
  /** After discounts, in minor units. */
  subtotal: number;
}

export interface ShippingMethod {
  id: string;
  name: string;
  /** Minor units of the request's currency. */
  amount: number;
}

/** Returns the methods that deliver to an address with their prices, cheapest first. */
export interface ShippingRates {
  /** @throws UnusableAddress if the address does not determine the methods */
  quote(request: ShippingRequest): Promise<ShippingMethod[]>;
}
