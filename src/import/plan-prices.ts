import type { BasePriceInput, Price } from '../models/Price.js';
import { uuidv7 } from '../util/uuid.js';
import type { Changes } from './changes.js';
import type { ImportedProduct } from './product.js';

export type PricePlan = Changes<BasePriceInput>;

/** Compares the prices of a product's lines with the store's. */
export function planPrices(
  { variants }: ImportedProduct,
  variantIds: string[],
  stored: Price[],
  entityId: string,
): PricePlan {
  const plan: PricePlan = { created: [], updated: [] };
  for (const [i, { price }] of variants.entries()) {
    const variantId = variantIds[i];
    if (!price || variantId === undefined) continue;
    const old = stored.find((row) => row.variantId === variantId);
    const { amount, compareAtAmount = kept(old, amount) } = price;
    if (old?.amount === amount && old.compareAtAmount === compareAtAmount) continue;
    const row = { id: old?.id ?? uuidv7(), entityId, variantId, amount, compareAtAmount };
    (old ? plan.updated : plan.created).push(row);
  }
  return plan;
}

/** If the file has no such column, the compare-at price stays as long as it is valid. */
function kept(old: Price | undefined, amount: number): number | null {
  const compareAt = old?.compareAtAmount ?? null;
  return compareAt !== null && compareAt >= amount ? compareAt : null;
}
