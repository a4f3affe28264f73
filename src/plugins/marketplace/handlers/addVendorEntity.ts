import type { Handler } from '../../../contract/handler.js';
import { linkEntity } from '../domain/change-ownership.js';

export const addVendorEntity: Handler<'addVendorEntity'> = async ({ params, body, db }) => {
  const { id: vendorId } = params;
  const { entityId } = body;
  const changed = await linkEntity(db, vendorId, entityId);
  return {
    status: 200,
    body: { data: { vendorId, entityId, linked: true } },
    audit: changed ? { entityId: vendorId, payload: { entityId, linked: true } } : null,
  };
};
