import type { Handler } from '../../contract/handler.js';
import { publicUrlOf } from '../../domain/files/media-url.js';
import { MediaAsset } from '../../models/MediaAsset.js';

export const uploadMedia: Handler<'uploadMedia'> = async ({ body, db, services }) => {
  const { file, alt = null } = body;
  const { key, sha256: _, ...facts } = file.facts;
  const asset = await MediaAsset.query(db)
    .insert({ ...facts, alt, storageKey: key })
    .returning('*');
  file.keep();
  const url = publicUrlOf(services.storage, asset);
  const data = Object.assign(asset, { contentType: facts.contentType, url });
  return { status: 201, body: { data } };
};
