import type { HookRun } from '../../hooks/hook-run.js';
import type { Entity, EntityStatus } from '../../models/Entity.js';
import { InvalidTransition } from '../errors.js';
import type { ExpectedVersion } from '../versioned.js';
import { lockEntity, saveEntity, type CatalogContext } from './change-entity.js';

/** The valid transitions of an entity by status. */
const transitions: Record<EntityStatus, EntityStatus[]> = {
  draft: ['active', 'archived'],
  active: ['archived', 'discontinued'],
  archived: ['active'],
  discontinued: ['archived', 'active'],
};

/**
 * Transitions an entity to a status. Does nothing if the entity already has it.
 * @throws 404, 412, 422 INVALID_TRANSITION, and what a plugin's hook throws
 */
export async function changeStatus(
  { hooks, ...context }: CatalogContext & { hooks: HookRun },
  id: string,
  to: EntityStatus,
  expected?: ExpectedVersion,
): Promise<{ entity: Entity; moved: boolean }> {
  const { db } = context;
  const entity = await lockEntity(db, id, expected);
  const from = entity.status;
  if (from === to) return { entity, moved: false };
  if (!transitions[from].includes(to)) throw new InvalidTransition(from, to, transitions[from]);
  await hooks.before(db, 'catalog.beforeStatusChange', { entity, from, to });
  const firstPublication = to === 'active' && entity.publishedAt === null;
  const saved = await saveEntity(context, entity, {
    status: to,
    ...(firstPublication && { publishedAt: new Date().toISOString() }),
  });
  hooks.after('catalog.afterStatusChange', { entity: saved, from, to });
  return { entity: saved, moved: true };
}
