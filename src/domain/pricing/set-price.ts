import type { Knex } from 'knex';
import { emit } from '../../events/emit.js';
import { can, type Actor } from '../../identity/actor.js';
import { Entity } from '../../models/Entity.js';
import { Price, type PriceContent, type PriceKey } from '../../models/Price.js';
import { Variant } from '../../models/Variant.js';
import { InvalidInput, PermissionDenied, RecordNotFound, StateConflict } from '../errors.js';
import { requireVersion, saveRecord, type ExpectedVersion } from '../versioned.js';
import { requireGroup } from '../customers/check-groups.js';
import { checkTerms } from './check-terms.js';

/**
 * Creates a price, or replaces the one with the same key. Of concurrent requests for one key, the
 * first creates it and the others replace it. Emits `pricing.create` or `pricing.update`.
 * @throws 404 for an unknown entity or customer group, 422 for a variant of another one or for invalid amounts or
 *   bounds out of order, 403 if the actor may not replace, 412 if the price's version is not
 *   `expected`
 */
export async function setPrice(
  db: Knex,
  input: PriceKey & PriceContent,
  { actor, expected }: { actor: Actor; expected: ExpectedVersion },
): Promise<{ price: Price; made: boolean }> {
  checkTerms(input);
  if (input.compareAtAmount !== null && input.compareAtAmount < input.amount) {
    throw new InvalidInput('compareAtAmount', 'must not be below amount', 'minimum');
  }
  await checkItem(db, input);
  const made = await Price.insertNew(db, input);
  if (made === undefined) {
    return { price: await replace(db, input, actor, expected), made: false };
  }
  requireVersion(undefined, expected);
  await emit(db, 'pricing.create', made);
  return { price: made, made: true };
}

async function checkItem(
  db: Knex,
  { entityId, variantId, customerGroupId }: PriceKey,
): Promise<void> {
  if (!(await Entity.exists(db, entityId))) throw new RecordNotFound('Entity');
  if (customerGroupId !== null) await requireGroup(db, customerGroupId);
  if (variantId === null) return;
  const variant = await Variant.query(db).findOne({ id: variantId, entityId });
  if (!variant) throw new InvalidInput('variantId', 'must be a variant of the entity', 'reference');
}

async function replace(
  db: Knex,
  input: PriceKey & PriceContent,
  actor: Actor,
  expected: ExpectedVersion,
): Promise<Price> {
  if (!can(actor, 'pricing:update') && !can(actor, 'pricing:manage')) {
    throw new PermissionDenied('Replacing a price takes pricing:update.');
  }
  const found = await Price.lock(db, input);
  if (!found) throw new StateConflict('The price was removed in the meantime.');
  requireVersion(found, expected);
  const { amount, compareAtAmount, metadata } = input;
  const price = await saveRecord(db, found, { amount, compareAtAmount, metadata });
  await emit(db, 'pricing.update', price);
  return price;
}
