import type { Knex } from 'knex';
import { Entity } from '../../models/Entity.js';
import { InvalidInput, RecordNotFound } from '../errors.js';

/**
 * Checks that an item and a warehouse exist.
 * @throws 404; 422 if the entity has variants and none is given
 */
export async function checkReferences(
  db: Knex,
  key: { entityId: string; variantId: string | null; warehouseId: string | null },
): Promise<void> {
  const found = await Entity.findReferences(db, key);
  if (!found) throw new RecordNotFound('Entity');
  if (key.variantId !== null && !found.variantExists) throw new RecordNotFound('Variant');
  if (key.warehouseId !== null && !found.warehouseExists) throw new RecordNotFound('Warehouse');
  if (key.variantId === null && found.hasVariants) {
    throw new InvalidInput('variantId', 'is required: the entity has variants', 'required');
  }
}
