import { can, type Actor } from '../../identity/actor.js';
import type { CatalogView } from '../../models/Entity.js';

/**
 * Which part of the catalog an actor can see. The permission to change entities does not include
 * unpublished ones.
 */
export const catalogViewOf = (actor: Actor): CatalogView => ({
  seesUnpublished: can(actor, 'catalog:read:unpublished'),
});
