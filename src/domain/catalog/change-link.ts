import type { Knex } from 'knex';
import { Brand } from '../../models/Brand.js';
import { Category } from '../../models/Category.js';
import { EntityBrand } from '../../models/EntityBrand.js';
import { EntityCategory } from '../../models/EntityCategory.js';
import { RecordNotFound } from '../errors.js';
import { lockEntity, saveEntity, type CatalogContext } from './change-entity.js';

const kinds = {
  category: {
    name: 'Category',
    links: EntityCategory,
    find: async (db: Knex, id: string) => Category.query(db).findById(id),
  },
  brand: {
    name: 'Brand',
    links: EntityBrand,
    find: async (db: Knex, id: string) => Brand.query(db).findById(id),
  },
};

/**
 * Adds or removes the link between an entity and a category or brand. Returns whether anything
 * changed.
 * @throws 404 if the entity, category, or brand does not exist
 */
export async function changeLink(
  context: CatalogContext,
  kind: keyof typeof kinds,
  entityId: string,
  targetId: string,
  linked: boolean,
): Promise<boolean> {
  const { db } = context;
  const { links, find, name } = kinds[kind];
  const entity = await lockEntity(db, entityId);
  if (!(await find(db, targetId))) throw new RecordNotFound(name);
  const changed = await (linked
    ? links.link(db, entity.id, targetId)
    : links.unlink(db, entity.id, targetId));
  if (changed) await saveEntity(context, entity);
  return changed;
}
