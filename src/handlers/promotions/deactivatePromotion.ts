import type { Handler } from '../../contract/handler.js';
import { etag, expectedVersion } from '../../contract/versions.js';
import { lockPromotion, savePromotion } from '../../domain/promotions/change-promotion.js';

export const deactivatePromotion: Handler<'deactivatePromotion'> = async (call) => {
  const { params, headers, db } = call;
  const promotion = await lockPromotion(db, params.id, expectedVersion(headers['if-match']));
  const wasActive = promotion.isActive;
  const data = wasActive ? await savePromotion(db, promotion, { isActive: false }) : promotion;
  return {
    status: 200,
    body: { data },
    headers: { ETag: etag(data) },
    ...(!wasActive && { audit: null }),
  };
};
