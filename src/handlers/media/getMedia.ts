import { notFound, unauthorized } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { publicUrlOf, signedSeconds, signedUrlOf } from '../../domain/files/media-url.js';
import { can } from '../../identity/actor.js';
import { MediaAsset } from '../../models/MediaAsset.js';

export const getMedia: Handler<'getMedia'> = async (call) => {
  const { params, query, actor, db, services, wantsJson } = call;
  if (query.signed && actor.id === null) throw unauthorized();
  const asset = await MediaAsset.find(db, 'id', params.id);
  if (!asset || !(asset.isPublic || can(actor, 'media:write'))) throw notFound('Media asset');
  const isSigned = asset.storageKey !== null && (query.signed || !asset.isPublic);
  const expiresAt = isSigned ? new Date(Date.now() + signedSeconds * 1000).toISOString() : null;
  const url = isSigned
    ? await signedUrlOf(services.storage, asset)
    : publicUrlOf(services.storage, asset);
  const headers = { 'Cache-Control': 'no-store' };
  return wantsJson
    ? { status: 200, body: { data: { url, expiresAt } }, headers }
    : { status: 302, headers: { ...headers, Location: url } };
};
