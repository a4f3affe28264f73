import type { Knex } from 'knex';
import { requireVersion } from '../../contract/versions.js';
import { EntityAttributes, type EntityTexts } from '../../models/EntityAttributes.js';
import { lockEntity, saveEntity } from './change-entity.js';
import { canonicalLocale } from './locales.js';

/**
 * Replaces an entity's texts in a locale, which may be written in any form.
 * @throws 404 without the entity, 412 when `ifMatch` names no version of the texts, 422
 */
export async function setTexts(
  db: Knex,
  texts: EntityTexts,
  ifMatch: string | undefined,
): Promise<EntityAttributes> {
  const locale = canonicalLocale(texts.locale);
  const entity = await lockEntity(db, texts.entityId);
  if (ifMatch !== undefined) {
    const found = await EntityAttributes.find(db, entity.id, locale);
    requireVersion(found, ifMatch);
  }
  const [saved] = await EntityAttributes.replaceAll(db, [{ ...texts, locale }]);
  if (!saved) throw new Error('Replacing the texts answered none');
  await saveEntity(db, entity);
  return saved;
}
