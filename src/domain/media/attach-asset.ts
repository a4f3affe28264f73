import type { HookRun } from '../../hooks/hook-run.js';
import { EntityMedia } from '../../models/EntityMedia.js';
import { MediaAsset } from '../../models/MediaAsset.js';
import { Variant } from '../../models/Variant.js';
import { lockEntity, saveEntity, type CatalogContext } from '../catalog/change-entity.js';
import { InvalidInput, RecordNotFound, StateConflict } from '../errors.js';

type Attachment = Pick<
  EntityMedia,
  'entityId' | 'variantId' | 'mediaAssetId' | 'role' | 'sortOrder'
>;

/**
 * Attaches a file to an entity or one of its variants, and emits `catalog.update`. A file that is
 * sold has no other role, because the other roles make it public.
 * @throws 404 for records that do not exist, 409 for a role that the file already has there or may
 *   not have, 422 for selling a file on another server; and what a plugin's hook throws
 */
export async function attachAsset(
  { hooks, ...context }: CatalogContext & { hooks: HookRun },
  attachment: Attachment,
): Promise<EntityMedia> {
  const { db } = context;
  const { entityId, variantId, mediaAssetId, role } = attachment;
  // The file is locked before the entity, as when it is deleted.
  const asset = await MediaAsset.lock(db, mediaAssetId);
  if (!asset) throw new RecordNotFound('Media asset');
  const entity = await lockEntity(db, entityId);
  if (variantId !== null) {
    const variant = await Variant.query(db).findOne({ id: variantId, entityId });
    if (!variant) throw new RecordNotFound('Variant');
  }
  if (role === 'download' && asset.storageKey === null)
    throw new InvalidInput('mediaAssetId', 'must be an uploaded file to be sold', 'download');
  const others = await EntityMedia.query(db).where({ mediaAssetId });
  if (others.some((other) => (other.role === 'download') !== (role === 'download')))
    throw new StateConflict('A file that is sold cannot have another role. Upload it again.');
  const isSame = (other: EntityMedia): boolean =>
    other.entityId === entityId && other.variantId === variantId && other.role === role;
  if (others.some(isSame)) throw new StateConflict('The file already has this role there.');
  await hooks.before(db, 'media.beforeAttach', { asset, entityId });
  const link = await EntityMedia.query(db).insert(attachment).returning('*');
  await saveEntity(context, entity);
  return link;
}
