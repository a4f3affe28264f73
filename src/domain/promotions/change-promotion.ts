import type { Knex } from 'knex';
import { emit } from '../../events/emit.js';
import { Promotion } from '../../models/Promotion.js';
import { RecordNotFound } from '../errors.js';
import { requireVersion, saveRecord, type ExpectedVersion } from '../versioned.js';

/**
 * Locks a promotion for a change, so that its uses wait.
 * @throws 404 if it does not exist, 412 if its version is not `expected`
 */
export async function lockPromotion(
  db: Knex,
  id: string,
  expected?: ExpectedVersion,
): Promise<Promotion> {
  const [promotion] = await Promotion.lockAll(db, [id]);
  if (!promotion) throw new RecordNotFound('Promotion');
  requireVersion(promotion, expected);
  return promotion;
}

/** Writes a change of a locked promotion: increments the version and emits `promotions.update`. */
export async function savePromotion(
  db: Knex,
  promotion: Promotion,
  change: Partial<Promotion>,
): Promise<Promotion> {
  const saved = await saveRecord(db, promotion, change);
  await emit(db, 'promotions.update', saved);
  return saved;
}
