import {
  fits,
  quantityRange,
  validity,
  type PricedLine,
  type PricingContext,
  type SaleTerms,
} from './sale-terms.js';

/** A price of a line's entity. */
export interface PriceCandidate extends SaleTerms {
  id: string;
  currency: string;
  /** Minor units of the currency, for one unit. */
  amount: number;
  createdAt: string;
}

/**
 * The price that applies to a line. Of the matching prices: the variant's before the entity's, the
 * customer group's before the general one, the narrower quantity range, the shorter validity
 * period, the newest, and finally the greater id, which is the later one.
 */
export function choosePrice(
  line: PricedLine,
  prices: readonly PriceCandidate[],
  context: PricingContext,
): PriceCandidate | undefined {
  return prices
    .filter((price) => price.currency === context.currency && fits(price, line, context))
    .reduce<PriceCandidate | undefined>(better, undefined);
}

const better = (best: PriceCandidate | undefined, price: PriceCandidate): PriceCandidate =>
  best === undefined || compare(price, best) < 0 ? price : best;

/** Negative if the first takes precedence. */
function compare(a: PriceCandidate, b: PriceCandidate): number {
  return (
    Number(a.variantId === null) - Number(b.variantId === null) ||
    Number(a.customerGroupId === null) - Number(b.customerGroupId === null) ||
    quantityRange(a) - quantityRange(b) ||
    validity(a) - validity(b) ||
    Date.parse(b.createdAt) - Date.parse(a.createdAt) ||
    (a.id > b.id ? -1 : 1)
  );
}
