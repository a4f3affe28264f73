import type { Knex } from 'knex';
import { Entity } from '../../models/Entity.js';
import { PriceModifier } from '../../models/PriceModifier.js';
import { Variant } from '../../models/Variant.js';
import { InvalidInput, RecordNotFound } from '../errors.js';
import { requireGroup } from '../customers/check-groups.js';
import { checkTerms } from './check-terms.js';

export type NewModifier = Pick<PriceModifier, 'name' | 'type' | 'value'> & Partial<PriceModifier>;

/** The maximum percentage of a type. */
const mostPercent: Partial<Record<PriceModifier['type'], number>> = {
  percentage_discount: 100,
  markup: 1000,
};

/**
 * Creates a rule that changes prices.
 * @throws 404 for an unknown entity, variant, or customer group, 422 for a variant of another entity, too high a
 *   percentage, an amount without a currency, or bounds out of order
 */
export async function createModifier(db: Knex, input: NewModifier): Promise<PriceModifier> {
  checkTerms(input);
  checkValue(input);
  await checkItem(db, input);
  const conditions = { minSubtotal: input.conditions?.minSubtotal ?? null };
  return PriceModifier.query(db)
    .insert({ ...input, conditions })
    .returning('*');
}

function checkValue({ type, value, currency }: NewModifier): void {
  const most = mostPercent[type];
  if (most === undefined && !currency) {
    throw new InvalidInput('currency', `is required for ${type}`, 'required');
  }
  if (value > (most ?? Infinity)) {
    throw new InvalidInput('value', `must not be above ${most} for ${type}`, 'maximum');
  }
}

async function checkItem(
  db: Knex,
  { entityId, variantId, customerGroupId }: NewModifier,
): Promise<void> {
  if (customerGroupId) await requireGroup(db, customerGroupId);
  if (entityId && !(await Entity.exists(db, entityId))) throw new RecordNotFound('Entity');
  if (!variantId) return;
  const variant = await Variant.query(db).findById(variantId);
  if (!variant) throw new RecordNotFound('Variant');
  if (entityId && variant.entityId !== entityId) {
    throw new InvalidInput('variantId', 'must be a variant of the entity', 'reference');
  }
}
