import type { Knex } from 'knex';
import { invalid, notFound } from '../../contract/errors.js';
import { Entity } from '../../models/Entity.js';

/**
 * Makes sure that an item and a warehouse exist.
 * @throws 404, and 422 when the entity has variants and none is named
 */
export async function checkReferences(
  db: Knex,
  key: { entityId: string; variantId: string | null; warehouseId: string | null },
): Promise<void> {
  const found = await Entity.findReferences(db, key);
  if (!found) throw notFound('Entity');
  if (key.variantId !== null && !found.variantExists) throw notFound('Variant');
  if (key.warehouseId !== null && !found.warehouseExists) throw notFound('Warehouse');
  if (key.variantId === null && found.hasVariants) {
    throw invalid('body.variantId', 'is required: the entity has variants', 'required');
  }
}
