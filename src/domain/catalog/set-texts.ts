import { EntityAttributes, type EntityTexts } from '../../models/EntityAttributes.js';
import { requireVersion, type ExpectedVersion } from '../versioned.js';
import { lockEntity, saveEntity, type CatalogContext } from './change-entity.js';
import { canonicalLocale } from './locales.js';

/**
 * Replaces an entity's attributes in a locale, which is canonicalized.
 * @throws 404 without the entity, 412 if the version of the attributes is not `expected`, 422
 */
export async function setTexts(
  context: CatalogContext,
  texts: EntityTexts,
  expected: ExpectedVersion,
): Promise<EntityAttributes> {
  const { db } = context;
  const locale = canonicalLocale(texts.locale);
  const entity = await lockEntity(db, texts.entityId);
  if (expected !== undefined) {
    const found = await EntityAttributes.find(db, entity.id, locale);
    requireVersion(found, expected);
  }
  const [saved] = await EntityAttributes.replaceAll(db, [{ ...texts, locale }]);
  if (!saved) throw new Error('Replacing the attributes returned no row');
  await saveEntity(context, entity);
  return saved;
}
