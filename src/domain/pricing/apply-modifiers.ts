import { exactAmount } from '../money/exact-amount.js';
import { fits, type PricedLine, type PricingContext, type SaleTerms } from './sale-terms.js';

/** A rule that changes prices. */
export interface Modifier extends SaleTerms {
  id: string;
  type: 'percentage_discount' | 'fixed_discount' | 'markup' | 'override';
  /** Whole percent (percentage_discount, markup) or minor units (fixed_discount, override). */
  value: number;
  /** The lowest number applies first. */
  priority: number;
  entityId: string | null;
  currency: string | null;
  conditions: { minSubtotal?: number | null };
}

/** @property subtotal of all lines before modifiers, minor units */
export interface ModifierContext extends PricingContext {
  subtotal: number;
}

/**
 * An amount after the modifiers that match the line: in order of priority, then id, each applied
 * to the result of the previous one, rounded half up and never below zero.
 * @throws 422 if the result is above 2^53 - 1
 */
export function applyModifiers(
  amount: number,
  line: PricedLine,
  modifiers: readonly Modifier[],
  context: ModifierContext,
): number {
  const result = modifiers
    .filter((modifier) => applies(modifier, line, context))
    .sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1))
    .reduce(modify, BigInt(amount));
  return exactAmount(Number(result), 'quantity');
}

function applies(modifier: Modifier, line: PricedLine, context: ModifierContext): boolean {
  const { entityId, currency, conditions } = modifier;
  if (entityId !== null && entityId !== line.entityId) return false;
  if (currency !== null && currency !== context.currency) return false;
  if (context.subtotal < (conditions.minSubtotal ?? 0)) return false;
  return fits(modifier, line, context);
}

/** In bigints, because a percentage of an amount exceeds 2^53 long before the amount does. */
function modify(amount: bigint, { type, value }: Modifier): bigint {
  const by = BigInt(value);
  if (type === 'override') return by;
  if (type === 'fixed_discount') return atLeastZero(amount - by);
  return percentOf(amount, type === 'markup' ? 100n + by : atLeastZero(100n - by));
}

const percentOf = (amount: bigint, percent: bigint): bigint => (amount * percent + 50n) / 100n;

const atLeastZero = (amount: bigint): bigint => (amount > 0n ? amount : 0n);
