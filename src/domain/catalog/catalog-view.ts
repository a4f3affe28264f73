import { can, type Actor } from '../../identity/actor.js';
import type { CatalogView } from '../../models/Entity.js';

/** What of the catalog an actor sees. The right to change entities does not show unpublished ones. */
export const catalogViewOf = (actor: Actor): CatalogView => ({
  seesUnpublished: can(actor, 'catalog:read:unpublished'),
});
