import type { StockInput, StockLevel } from '../models/StockLevel.js';
import { uuidv7 } from '../util/uuid.js';
import type { Changes } from './changes.js';
import type { ImportedProduct } from './product.js';
import { SkippedProduct } from './skipped-product.js';

/** A level as it is to be, and by how many units that differs from what is there. */
export type StockChange = StockInput & { delta: number };

/**
 * Compares the stock that a product's lines name with the main warehouse's.
 * @throws SkippedProduct when it would leave fewer units than nothing, or than are reserved
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

/** Why there cannot be so few units. More of what is short already is always good. */
function shortageOf(quantity: number, level: StockLevel | undefined): string | undefined {
  if (quantity < 0) return 'it does not allow backorders';
  if (!level || quantity >= level.quantityReserved) return undefined;
  if (level.isShort && quantity >= level.quantityOnHand) return undefined;
  return `${level.quantityReserved} units are reserved`;
}
