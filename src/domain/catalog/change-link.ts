import type { Knex } from 'knex';
import { notFound } from '../../contract/errors.js';
import { Brand } from '../../models/Brand.js';
import { Category } from '../../models/Category.js';
import { link, unlink, type LinkKind } from '../../models/entity-links.js';
import { lockEntity, saveEntity } from './change-entity.js';

/**
 * Links an entity to a category or brand, or ends the link. Answers whether that changed anything.
 * @throws 404 when the entity, category or brand does not exist
 */
export async function changeLink(
  db: Knex,
  kind: LinkKind,
  entityId: string,
  targetId: string,
  linked: boolean,
): Promise<boolean> {
  const entity = await lockEntity(db, entityId);
  const target =
    kind === 'category'
      ? await Category.query(db).findById(targetId)
      : await Brand.query(db).findById(targetId);
  if (!target) throw notFound(kind === 'category' ? 'Category' : 'Brand');
  const changed = await (linked ? link : unlink)(db, kind, entityId, targetId);
  if (changed) await saveEntity(db, entity);
  return changed;
}
