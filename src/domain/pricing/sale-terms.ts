/** To what sales a price or modifier is confined; null asks for nothing. */
export interface SaleTerms {
  variantId: string | null;
  customerGroupId: string | null;
  /** Inclusive. */
  minQuantity: number | null;
  maxQuantity: number | null;
  /** ISO 8601; the first is inclusive, the last exclusive. */
  validFrom: string | null;
  validUntil: string | null;
}

export interface PricedLine {
  entityId: string;
  variantId: string | null;
  quantity: number;
}

/** @property at when it is sold, ISO 8601 */
export interface PricingContext {
  currency: string;
  customerGroupIds: string[];
  at: string;
}

/** Whether a line's sale is one to which the terms confine a price or modifier. */
export function fits(terms: SaleTerms, line: PricedLine, context: PricingContext): boolean {
  const { variantId, customerGroupId, minQuantity, maxQuantity } = terms;
  if (variantId !== null && variantId !== line.variantId) return false;
  if (customerGroupId !== null && !context.customerGroupIds.includes(customerGroupId)) return false;
  if (line.quantity < (minQuantity ?? 1)) return false;
  if (line.quantity > (maxQuantity ?? Infinity)) return false;
  const at = Date.parse(context.at);
  return startOf(terms) <= at && at < endOf(terms);
}

/** The ends of JavaScript's time, which stand for an open validity. */
const latest = 8.64e15;

const startOf = ({ validFrom }: SaleTerms): number =>
  validFrom === null ? -latest : Date.parse(validFrom);

const endOf = ({ validUntil }: SaleTerms): number =>
  validUntil === null ? latest : Date.parse(validUntil);

/** How many quantities fit beyond the least: of two open ranges the one that starts later is narrower. */
export const quantityRange = ({ minQuantity, maxQuantity }: SaleTerms): number =>
  (maxQuantity ?? Number.MAX_SAFE_INTEGER) - (minQuantity ?? 1);

/** Milliseconds; an open end lasts to the end of time, an open start goes back to its beginning. */
export const validity = (terms: SaleTerms): number => endOf(terms) - startOf(terms);
