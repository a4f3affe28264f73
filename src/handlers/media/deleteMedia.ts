import type { Handler } from '../../contract/handler.js';
import { deleteAsset } from '../../domain/media/delete-asset.js';

export const deleteMedia: Handler<'deleteMedia'> = async ({
  params: { id },
  db,
  services,
  afterCommit,
}) => {
  const { storageKey, filename } = await deleteAsset({ db, services }, id);
  // A crash in between leaves the file to the orphan sweep.
  if (storageKey !== null) afterCommit(() => services.storage.delete(storageKey));
  return {
    status: 200,
    body: { data: { id, deleted: true } },
    audit: { entityId: id, payload: { filename } },
  };
};
