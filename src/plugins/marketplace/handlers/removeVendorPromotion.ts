import type { Handler } from '../../../contract/handler.js';
import { unlinkPromotion } from '../domain/change-ownership.js';

export const removeVendorPromotion: Handler<'removeVendorPromotion'> = async ({ params, db }) => {
  const { id: vendorId, promotionId } = params;
  const changed = await unlinkPromotion(db, vendorId, promotionId);
  return {
    status: 200,
    body: { data: { vendorId, promotionId, linked: false } },
    audit: changed ? { entityId: vendorId, payload: { promotionId, linked: false } } : null,
  };
};
