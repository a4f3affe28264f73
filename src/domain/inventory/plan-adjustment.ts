import type { StockAdjustment, StockLevel } from '../../models/StockLevel.js';
import { InvalidInput } from '../errors.js';

export type AdjustmentType =
  'restock' | 'return' | 'damage' | 'loss' | 'correction' | 'set' | 'transfer_in' | 'transfer_out';

export interface Adjustment {
  type: AdjustmentType;
  /** Units. */
  quantity: number;
  /** Allows a correction below the reserved units. */
  force?: boolean;
  allowBackorder?: boolean;
  reorderThreshold?: number | null;
  quantityIncoming?: number;
}

interface Rule {
  movementType: StockAdjustment['movementType'];
  /** The change of the units on hand. */
  delta: (quantity: number, onHand: number) => number;
  allows: (quantity: number) => boolean;
  allowed: string;
}

type Delta = Rule['delta'];

const add: Delta = (quantity) => quantity;
const take: Delta = (quantity) => -quantity;
const positive = { allows: (quantity: number) => quantity > 0, allowed: 'must be above 0' };

const rules: Record<AdjustmentType, Rule> = {
  restock: { movementType: 'receipt', delta: add, ...positive },
  return: { movementType: 'return', delta: add, ...positive },
  damage: { movementType: 'adjustment', delta: take, ...positive },
  loss: { movementType: 'adjustment', delta: take, ...positive },
  transfer_in: { movementType: 'transfer', delta: add, ...positive },
  transfer_out: { movementType: 'transfer', delta: take, ...positive },
  correction: {
    movementType: 'adjustment',
    delta: add,
    allows: (quantity) => quantity !== 0,
    allowed: 'must not be 0',
  },
  set: {
    movementType: 'adjustment',
    delta: (quantity, onHand) => quantity - onHand,
    allows: (quantity) => quantity >= 0,
    allowed: 'must be 0 or more',
  },
};

/** The maximum number of units in a stock level. */
const maxUnits = 2_147_483_647;

/** @throws 422 if the type does not allow the quantity, whatever the level */
export function checkAdjustment({ type, quantity, force }: Adjustment): void {
  const { allows, allowed } = rules[type];
  if (!allows(quantity)) throw new InvalidInput('quantity', allowed, 'minimum');
  if (force && type !== 'correction') {
    throw new InvalidInput('force', 'is only for a correction', 'type');
  }
}

/**
 * The result of an adjustment of a stock level. An increase is always allowed, even if a shortage
 * remains; a decrease into a shortage is not.
 * @throws 422 if the level would have too few or too many units
 */
export function planAdjustment(
  level: StockLevel,
  adjustment: Adjustment,
): Pick<StockAdjustment, 'movementType' | 'delta' | 'level'> {
  const { movementType, ...rule } = rules[adjustment.type];
  const delta = rule.delta(adjustment.quantity, level.quantityOnHand);
  const after = level.quantityOnHand + delta;
  const allowBackorder = adjustment.allowBackorder ?? level.allowBackorder;
  const tightened = level.allowBackorder && !allowBackorder;
  const path = tightened && delta >= 0 ? 'allowBackorder' : 'quantity';
  if (after > maxUnits)
    throw new InvalidInput(path, `would leave more than ${maxUnits} units`, 'maximum');
  if (after < 0 && (delta < 0 || tightened)) {
    throw new InvalidInput(path, `would leave ${after} units on hand`, 'minimum');
  }
  const isShort = !allowBackorder && after < level.quantityReserved;
  if (isShort && (delta < 0 || tightened) && !adjustment.force) {
    throw new InvalidInput(
      path,
      `would leave less than the ${level.quantityReserved} reserved`,
      'minimum',
    );
  }
  return {
    movementType,
    delta,
    level: {
      allowBackorder,
      isShort,
      reorderThreshold:
        adjustment.reorderThreshold === undefined
          ? level.reorderThreshold
          : adjustment.reorderThreshold,
      quantityIncoming: adjustment.quantityIncoming ?? level.quantityIncoming,
      lastRestockedAt:
        adjustment.type === 'restock' ? new Date().toISOString() : level.lastRestockedAt,
    },
  };
}
