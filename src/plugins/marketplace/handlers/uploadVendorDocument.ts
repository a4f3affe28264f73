import { invalid } from '../../../contract/errors.js';
import type { Call, Handler } from '../../../contract/handler.js';
import { PermissionDenied } from '../../../domain/errors.js';
import { can } from '../../../identity/actor.js';
import { MediaAsset } from '../../../models/MediaAsset.js';
import { lockVendorFor } from '../domain/own-vendor.js';
import { addDocument, lockUnattached, showDocument } from '../domain/vendor-documents.js';

export const uploadVendorDocument: Handler<'uploadVendorDocument'> = async (call) => {
  const { params, body, actor, db, services } = call;
  const vendor = await lockVendorFor(db, actor, params.id);
  const asset = await assetOf(call);
  const document = await addDocument(db, vendor, body.type, asset);
  body.file?.keep();
  return { status: 201, body: { data: await showDocument(services.storage, document, asset) } };
};

/** The file that was sent, or one of the store, which only those may name who read all files. */
async function assetOf({ body, actor, db }: Call<'uploadVendorDocument'>): Promise<MediaAsset> {
  const { file, mediaAssetId } = body;
  if (file && mediaAssetId === undefined) {
    const { key: storageKey, sha256: _, ...facts } = file.facts;
    return MediaAsset.query(db)
      .insert({ ...facts, storageKey, alt: null })
      .returning('*');
  }
  if (file || mediaAssetId === undefined) {
    throw invalid('body', 'must have either a file or a mediaAssetId', 'oneOf');
  }
  if (!can(actor, 'media:write')) {
    throw new PermissionDenied('Only staff name a file of the store: send the file.');
  }
  return lockUnattached(db, mediaAssetId);
}
