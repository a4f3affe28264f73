import type { SaleLevel } from '../../models/StockLevel.js';

/** Units of one level. */
export interface Allocation {
  levelId: string;
  quantity: number;
}

/** What can be had of all levels together, not counting what may be sold before it is there. */
export const availableOf = (levels: SaleLevel[]): number =>
  levels.reduce((sum, level) => sum + level.free, 0);

/** By priority, then by id, so that the same stock is always taken from the same places. */
const byPriority = (a: SaleLevel, b: SaleLevel): number =>
  a.priority - b.priority || (a.warehouseId < b.warehouseId ? -1 : 1);

/**
 * Decides which levels of one item give the units: by priority, several together if need be. What
 * is nowhere falls to the first level that may be sold beyond its stock. Counts what it takes in
 * the levels' `quantityReserved`, so that the next demand finds what is left.
 * @returns undefined when there is too little; then nothing is taken
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
