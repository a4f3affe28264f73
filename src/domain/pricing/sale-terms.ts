/** The conditions of a price or modifier; null means no condition. */
export interface SaleTerms {
  variantId: string | null;
  customerGroupId: string | null;
  /** Inclusive. */
  minQuantity: number | null;
  maxQuantity: number | null;
  /** ISO 8601; the start is inclusive, the end exclusive. */
  validFrom: string | null;
  validUntil: string | null;
}

export interface PricedLine {
  entityId: string;
  variantId: string | null;
  quantity: number;
}

/** @property at the time of the sale, ISO 8601 */
export interface PricingContext {
  currency: string;
  customerGroupIds: string[];
  at: string;
}

/** Whether a line's sale meets the conditions of a price or modifier. */
export function fits(terms: SaleTerms, line: PricedLine, context: PricingContext): boolean {
  const { variantId, customerGroupId, minQuantity, maxQuantity } = terms;
  if (variantId !== null && variantId !== line.variantId) return false;
  if (customerGroupId !== null && !context.customerGroupIds.includes(customerGroupId)) return false;
  if (line.quantity < (minQuantity ?? 1)) return false;
  if (line.quantity > (maxQuantity ?? Infinity)) return false;
  const at = Date.parse(context.at);
  return startOf(terms) <= at && at < endOf(terms);
}

/** The limits of JavaScript's time, which represent an open validity period. */
const latest = 8.64e15;

const startOf = ({ validFrom }: SaleTerms): number =>
  validFrom === null ? -latest : Date.parse(validFrom);

const endOf = ({ validUntil }: SaleTerms): number =>
  validUntil === null ? latest : Date.parse(validUntil);

/** The width of a quantity range: of two open ranges, the one that starts later is narrower. */
export const quantityRange = ({ minQuantity, maxQuantity }: SaleTerms): number =>
  (maxQuantity ?? Number.MAX_SAFE_INTEGER) - (minQuantity ?? 1);

/** Milliseconds; an open end is the end of time, and an open start its beginning. */
export const validity = (terms: SaleTerms): number => endOf(terms) - startOf(terms);
