import type { Knex } from 'knex';
import { notFound } from '../../contract/errors.js';
import { requireVersion } from '../../contract/versions.js';
import { emit } from '../../events/emit.js';
import { Promotion } from '../../models/Promotion.js';

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
  { id, version }: Promotion,
  change: Partial<Promotion>,
): Promise<Promotion> {
  const [saved] = await Promotion.query(db)
    .patch({ ...change, version: version + 1 })
    .where('id', id)
    .returning('*');
  if (!saved) throw notFound('Promotion');
  await emit(db, 'promotions.update', saved);
  return saved;
}
