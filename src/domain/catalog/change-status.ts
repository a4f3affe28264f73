import type { Knex } from 'knex';
import type { HookRun } from '../../hooks/hook-run.js';
import type { Entity, EntityStatus } from '../../models/Entity.js';
import { InvalidTransition } from '../errors.js';
import type { ExpectedVersion } from '../versioned.js';
import { lockEntity, saveEntity } from './change-entity.js';

/** Where an entity can go from each status. */
const transitions: Record<EntityStatus, EntityStatus[]> = {
  draft: ['active', 'archived'],
  active: ['archived', 'discontinued'],
  archived: ['active'],
  discontinued: ['archived', 'active'],
};

/**
 * Moves an entity to a status. One that is there already stays as it is.
 * @throws 404, 412, 422 INVALID_TRANSITION, and what a plugin's hook throws
 */
export async function changeStatus(
  { db, hooks }: { db: Knex; hooks: HookRun },
  id: string,
  to: EntityStatus,
  expected?: ExpectedVersion,
): Promise<{ entity: Entity; moved: boolean }> {
  const entity = await lockEntity(db, id, expected);
  const from = entity.status;
  if (from === to) return { entity, moved: false };
  if (!transitions[from].includes(to)) throw new InvalidTransition(from, to, transitions[from]);
  await hooks.before(db, 'catalog.beforeStatusChange', { entity, from, to });
  const firstPublication = to === 'active' && entity.publishedAt === null;
  const saved = await saveEntity(db, entity, {
    status: to,
    ...(firstPublication && { publishedAt: new Date().toISOString() }),
  });
  hooks.after('catalog.afterStatusChange', { entity: saved, from, to });
  return { entity: saved, moved: true };
}
