import type { StockInput, StockLevel } from '../models/StockLevel.js';
import { uuidv7 } from '../util/uuid.js';
import type { Changes } from './changes.js';
import type { ImportedProduct } from './product.js';
import { SkippedProduct } from './skipped-product.js';

/** The new stock level, and its difference to the current one in units. */
export type StockChange = StockInput & { delta: number };

/**
 * Compares the stock of a product's lines with the main warehouse's.
 * @throws SkippedProduct if the stock would fall below zero or below the reserved units
 */
export function planStock(
  { handle, variants }: ImportedProduct,
  variantIds: string[],
  levels: StockLevel[],
  entityId: string,
): Changes<StockChange> {
  const plan: Changes<StockChange> = { created: [], updated: [] };
  for (const [i, { stock, line }] of variants.entries()) {
    const variantId = variantIds[i];
    if (!stock || variantId === undefined) continue;
    const level = levels.find((row) => row.variantId === variantId);
    const { quantity } = stock;
    const allowBackorder = stock.allowBackorder ?? level?.allowBackorder ?? false;
    if (level?.quantityOnHand === quantity && level.allowBackorder === allowBackorder) continue;
    const shortage = allowBackorder ? undefined : shortageOf(quantity, level);
    if (shortage) {
      throw new SkippedProduct(line, `the stock of "${handle}" cannot be ${quantity}: ${shortage}`);
    }
    (level ? plan.updated : plan.created).push({
      id: level?.id ?? uuidv7(),
      entityId,
      variantId,
      quantity,
      allowBackorder,
      delta: quantity - (level?.quantityOnHand ?? 0),
    });
  }
  return plan;
}

/**
 * Why the stock cannot be this low. An increase is always allowed, even if the stock stays short.
 */
function shortageOf(quantity: number, level: StockLevel | undefined): string | undefined {
  if (quantity < 0) return 'it does not allow backorders';
  if (!level || quantity >= level.quantityReserved) return undefined;
  if (level.isShort && quantity >= level.quantityOnHand) return undefined;
  return `${level.quantityReserved} units are reserved`;
}
