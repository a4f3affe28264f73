import type { CartLine, StockedLine } from '../../models/CartItem.js';
import type { Services } from '../../store/services.js';
import type { PricedLine } from './price-cart.js';

/** A warning for the customer. */
export interface CartWarning {
  code:
    | 'price_changed'
    | 'out_of_stock'
    | 'low_stock'
    | 'item_unavailable'
    | 'price_missing'
    | 'quantity_capped';
  itemId: string | null;
  message: string;
}

/** The problems that prevent these lines from being bought. */
export function cartWarnings(services: Services, lines: StockedLine[]): CartWarning[] {
  return lines.flatMap((line) => warningOf(services, line) ?? []);
}

/**
 * The same for lines that were just priced, with price changes.
 * @param previousPrices the unit prices that the customer has seen, by the line's id
 */
export function pricedWarnings(
  services: Services,
  lines: PricedLine[],
  previousPrices: Map<string, number>,
): CartWarning[] {
  const ofPrices = lines.flatMap((line): CartWarning[] => {
    const { id: itemId, title, unitPrice, isPriced } = line;
    if (!isPriced) return [warning('price_missing', itemId, `${title} has no price now.`)];
    const old = previousPrices.get(itemId) ?? unitPrice;
    if (old === unitPrice) return [];
    return [warning('price_changed', itemId, `The price of ${title} is now ${unitPrice}.`)];
  });
  return [...ofPrices, ...cartWarnings(services, lines)];
}

/** Messages contain titles of up to 300 characters, which is the maximum length of a message. */
export const warning = (
  code: CartWarning['code'],
  itemId: string,
  message: string,
): CartWarning => ({
  code,
  itemId,
  message: message.length > 300 ? `${message.slice(0, 299)}…` : message,
});

function warningOf(services: Services, line: StockedLine): CartWarning | undefined {
  const { id, title, quantity } = line;
  if (unavailableReason(line)) {
    return warning('item_unavailable', id, `${title} is not for sale any more.`);
  }
  const available = availableOf(services, line);
  if (available >= quantity) return undefined;
  return available === 0
    ? warning('out_of_stock', id, `${title} is out of stock.`)
    : warning('low_stock', id, `Only ${available} of ${title} are in stock.`);
}

/** The part of a line that prevents its sale, if there is one. */
export function unavailableReason(line: CartLine): 'entityId' | 'variantId' | undefined {
  if (line.entityStatus !== 'active') return 'entityId';
  if (line.variantId === null) return line.hasVariants ? 'variantId' : undefined;
  return line.variantStatus === 'active' ? undefined : 'variantId';
}

/**
 * Units available for sale: unlimited with backorders, and for digital items without stock levels.
 */
function availableOf(
  services: Services,
  { available, allowBackorder, entityType }: StockedLine,
): number {
  if (allowBackorder) return Infinity;
  return available ?? (services.digitalTypes.has(entityType) ? Infinity : 0);
}
