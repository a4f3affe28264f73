import type { Knex } from 'knex';
import { emit } from '../../events/emit.js';
import type { Actor } from '../../identity/actor.js';
import { StockLevel, type StockKey } from '../../models/StockLevel.js';
import { requireVersion, type ExpectedVersion } from '../versioned.js';
import { checkReferences } from './check-references.js';
import { checkAdjustment, planAdjustment, type Adjustment } from './plan-adjustment.js';

/** A stock level after a change; `before`, `after`, and `delta` are units on hand. */
export interface AdjustedStock {
  level: StockLevel;
  before: number;
  after: number;
  delta: number;
  movementId: string;
}

/**
 * Changes the units on hand of one item in one warehouse, records the stock movement, and emits
 * `inventory.afterAdjust`. The first change creates the stock level.
 * @throws 404, 412 if its version is not `expected`, 422
 */
export async function adjustStock(
  db: Knex,
  key: StockKey,
  adjustment: Adjustment,
  options: { actor: Actor; reason?: string; reference?: string; expected?: ExpectedVersion },
): Promise<AdjustedStock> {
  checkAdjustment(adjustment);
  await checkReferences(db, key);
  const level = await lockLevel(db, key, options.expected);
  const plan = planAdjustment(level, adjustment);
  const { actor, reason = null, reference = null } = options;
  const changed = await StockLevel.adjust(db, level.id, { ...plan, actor, reason, reference });
  const { delta } = plan;
  await emit(db, 'inventory.afterAdjust', { level: changed.level, delta, reason });
  const before = level.quantityOnHand;
  return { ...changed, before, after: changed.level.quantityOnHand, delta };
}

async function lockLevel(db: Knex, key: StockKey, expected?: ExpectedVersion): Promise<StockLevel> {
  const found = await StockLevel.lock(db, key);
  requireVersion(found, expected);
  if (found) return found;
  await StockLevel.insertMissing(db, key);
  const level = await StockLevel.lock(db, key);
  if (!level) throw new Error('The new stock level does not exist');
  return level;
}
