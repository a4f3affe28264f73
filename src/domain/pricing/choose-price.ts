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
 * The price that counts for a line: of those that fit the variant's before the entity's, the
 * customer group's before everybody's, the narrower quantities, the shorter validity, the newest,
 * and at last the greater id, which is the later one.
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

/** Below zero when the first is the one to take. */
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
