import type { Handler } from '../../../contract/handler.js';
import { unlinkEntity } from '../domain/change-ownership.js';

export const removeVendorEntity: Handler<'removeVendorEntity'> = async ({ params, db }) => {
  const { id: vendorId, entityId } = params;
  const changed = await unlinkEntity(db, vendorId, entityId);
  return {
    status: 200,
    body: { data: { vendorId, entityId, linked: false } },
    audit: changed ? { entityId: vendorId, payload: { entityId, linked: false } } : null,
  };
};
