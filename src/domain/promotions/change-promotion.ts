import type { Knex } from 'knex';
import { notFound } from '../../contract/errors.js';
import { requireVersion } from '../../contract/versions.js';
import { emit } from '../../events/emit.js';
import { Promotion } from '../../models/Promotion.js';
import { saveRecord } from '../versioned.js';

/**
 * Locks a promotion for a change, so that its uses wait.
 * @throws 404 when there is none, 412 when `ifMatch` names another version
 */
export async function lockPromotion(db: Knex, id: string, ifMatch?: string): Promise<Promotion> {
  const [promotion] = await Promotion.lockAll(db, [id]);
  if (!promotion) throw notFound('Promotion');
  requireVersion(promotion, ifMatch);
  return promotion;
}

/** Writes a change of a locked promotion: the version grows, `promotions.update` is emitted. */
export async function savePromotion(
  db: Knex,
  promotion: Promotion,
  change: Partial<Promotion>,
): Promise<Promotion> {
  const saved = await saveRecord(db, promotion, change);
  await emit(db, 'promotions.update', saved);
  return saved;
}
