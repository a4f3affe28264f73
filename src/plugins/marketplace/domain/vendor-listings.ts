import type { Knex } from 'knex';
import type { CatalogContext } from '../../../domain/catalog/change-entity.js';
import { emitAll } from '../../../events/emit.js';
import type { HookRun } from '../../../hooks/hook-run.js';
import type { Entity, EntityStatus } from '../../../models/Entity.js';
import { VendorEntity } from '../models/VendorEntity.js';

/** The entities that a statement moves: a few statements for so many, whatever a vendor sells. */
const batchSize = 500;

type Context = CatalogContext & { hooks: HookRun };

/**
 * Archives the active entities of a vendor whose suspension is written, in the same transaction. As
 * no plugin can refuse a suspension, only the hooks after the change run.
 */
export const hideListings = (context: Context, vendorId: string): Promise<void> =>
  moveAll(context, 'active', 'archived', (db) => VendorEntity.hideNext(db, vendorId, batchSize));

/** Publishes the entities again that the suspension archived, unless staff have moved them since. */
export const showListings = (context: Context, vendorId: string): Promise<void> =>
  moveAll(context, 'archived', 'active', (db) => VendorEntity.showNext(db, vendorId, batchSize));

async function moveAll(
  { db, services, hooks }: Context,
  from: EntityStatus,
  to: EntityStatus,
  next: (db: Knex) => Promise<Entity[]>,
): Promise<void> {
  for (let moved = await next(db); moved.length > 0; moved = await next(db)) {
    await services.search.index(
      db,
      moved.map(({ id }) => id),
    );
    await emitAll(db, 'catalog.update', moved);
    for (const entity of moved) hooks.after('catalog.afterStatusChange', { entity, from, to });
  }
}
