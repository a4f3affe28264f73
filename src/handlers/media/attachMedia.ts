import type { Handler } from '../../contract/handler.js';
import { attachAsset } from '../../domain/media/attach-asset.js';

export const attachMedia: Handler<'attachMedia'> = async ({ body, db, hooks, services }) => {
  const { variantId = null, role, sortOrder } = body;
  const data = await attachAsset({ db, hooks, services }, { ...body, variantId, role, sortOrder });
  return { status: 201, body: { data }, audit: { entityId: body.mediaAssetId, payload: body } };
};
