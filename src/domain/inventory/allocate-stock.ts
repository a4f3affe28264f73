import type { SaleLevel } from '../../models/StockLevel.js';

/** Units of one stock level. */
export interface Allocation {
  levelId: string;
  quantity: number;
}

/** The units available in all stock levels together, without backorders. */
export const availableOf = (levels: SaleLevel[]): number =>
  levels.reduce((sum, level) => sum + level.free, 0);

/** By priority, then by id, so that the same stock is always allocated from the same levels. */
const byPriority = (a: SaleLevel, b: SaleLevel): number =>
  a.priority - b.priority || (a.warehouseId < b.warehouseId ? -1 : 1);

/**
 * Allocates units of one item to stock levels: by priority, several together if necessary. Units
 * that are not in stock go to the first level that allows backorders. It adds the units to the
 * levels' `quantityReserved`, so that the next allocation sees what is left.
 * @returns undefined, without allocating anything, if there is not enough stock
 */
export function allocateStock(levels: SaleLevel[], quantity: number): Allocation[] | undefined {
  const sorted = levels.toSorted(byPriority);
  const shares = sorted.map((level) => {
    const units = Math.min(level.free, quantity);
    quantity -= units;
    return { level, units };
  });
  if (quantity > 0) {
    const beyond = shares.find(({ level }) => level.allowBackorder);
    if (!beyond) return undefined;
    beyond.units += quantity;
  }
  const taken = shares.filter(({ units }) => units > 0);
  for (const { level, units } of taken) level.quantityReserved += units;
  return taken.map(({ level, units }) => ({ levelId: level.id, quantity: units }));
}
