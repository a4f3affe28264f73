import type { PostalAddress } from '../../models/postal-address.js';

export interface ShippingRequest {
  currency: string;
  address: PostalAddress;
  /** After discounts, minor units. */
  subtotal: number;
}

export interface ShippingMethod {
  id: string;
  name: string;
  /** Minor units of the request's currency. */
  amount: number;
}

/** Says which methods deliver to an address and what they cost, the cheapest first. */
export interface ShippingRates {
  /** @throws UnusableAddress when the address leaves open what delivers there */
  quote(request: ShippingRequest): Promise<ShippingMethod[]>;
}
