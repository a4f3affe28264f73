import type { Knex } from 'knex';
import { emit } from '../../events/emit.js';
import { Entity } from '../../models/Entity.js';
import type { Services } from '../../store/services.js';
import { RecordNotFound } from '../errors.js';
import { requireVersion, saveRecord, type ExpectedVersion } from '../versioned.js';

/** What a change of the catalog takes: its transaction, and the search engine. */
export interface CatalogContext {
  db: Knex;
  services: Pick<Services, 'search'>;
}

/**
 * Locks an entity for a change.
 * @throws 404 if it does not exist, 412 if its version is not `expected`
 */
export async function lockEntity(
  db: Knex,
  idOrSlug: string,
  expected?: ExpectedVersion,
): Promise<Entity> {
  const entity = await Entity.lock(db, idOrSlug);
  if (!entity) throw new RecordNotFound('Entity');
  requireVersion(entity, expected);
  return entity;
}

/**
 * Writes a change of a locked entity, or of a record that belongs to it, which is written before:
 * increments the version, indexes it for search, and emits `catalog.update`.
 */
export async function saveEntity(
  { db, services }: CatalogContext,
  entity: Entity,
  change: Partial<Pick<Entity, 'slug' | 'status' | 'taxClass' | 'metadata' | 'publishedAt'>> = {},
): Promise<Entity> {
  const saved = await saveRecord(db, entity, change);
  await services.search.index(db, [saved.id]);
  await emit(db, 'catalog.update', saved);
  return saved;
}
