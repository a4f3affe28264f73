import type { Handler } from '../../../contract/handler.js';
import { linkPromotion } from '../domain/change-ownership.js';

export const addVendorPromotion: Handler<'addVendorPromotion'> = async ({ params, body, db }) => {
  const { id: vendorId } = params;
  const { promotionId } = body;
  const changed = await linkPromotion(db, vendorId, promotionId);
  return {
    status: 200,
    body: { data: { vendorId, promotionId, linked: true } },
    audit: changed ? { entityId: vendorId, payload: { promotionId, linked: true } } : null,
  };
};
