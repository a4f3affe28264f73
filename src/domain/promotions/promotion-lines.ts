import type { PromotionConditions } from '../../models/Promotion.js';

/** A line for promotions. Amounts in minor units. */
export interface PromotionLine {
  entityId: string;
  entityType: string;
  /** Slugs of the entity's categories. */
  categories: string[];
  quantity: number;
  unitPrice: number;
  totalPrice: number;
}

/**
 * Whether a line has a type and category that a promotion requires; without conditions, every line
 * does.
 */
export function qualifies(
  line: PromotionLine,
  { entityTypes = [], categories = [] }: PromotionConditions,
): boolean {
  return (
    (entityTypes.length === 0 || entityTypes.includes(line.entityType)) &&
    (categories.length === 0 || categories.some((slug) => line.categories.includes(slug)))
  );
}

export const sum = (amounts: number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0);

export const subtotalOf = (lines: PromotionLine[]): number =>
  sum(lines.map(({ totalPrice }) => totalPrice));

export const unitsOf = (lines: PromotionLine[]): number =>
  sum(lines.map(({ quantity }) => quantity));
