import type { Entity } from '../../models/Entity.js';
import { EntityMedia } from '../../models/EntityMedia.js';
import { MediaAsset } from '../../models/MediaAsset.js';
import { lockEntity, saveEntity, type CatalogContext } from '../catalog/change-entity.js';
import { RecordNotFound } from '../errors.js';

/**
 * Deletes a file's record, which detaches it everywhere, and emits `catalog.update` for each
 * entity. The caller deletes the file after the commit.
 * @throws 404 if it does not exist
 */
export async function deleteAsset(context: CatalogContext, id: string): Promise<MediaAsset> {
  const { db } = context;
  const asset = await MediaAsset.lock(db, id);
  if (!asset) throw new RecordNotFound('Media asset');
  const entities: Entity[] = [];
  for (const entityId of await EntityMedia.entitiesWith(db, id))
    entities.push(await lockEntity(db, entityId));
  await MediaAsset.query(db).deleteById(id);
  for (const entity of entities) await saveEntity(context, entity);
  return asset;
}
