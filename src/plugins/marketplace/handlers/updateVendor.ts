import type { Handler } from '../../../contract/handler.js';
import { etag, expectedVersion } from '../../../contract/versions.js';
import { saveRecord } from '../../../domain/versioned.js';
import { requireCategories } from '../domain/approved-categories.js';
import { withoutAccount, withSealedAccount } from '../domain/bank-account.js';
import { lockVendor } from '../domain/change-vendor.js';
import { fullVendor } from '../domain/show-vendor.js';

export const updateVendor: Handler<'updateVendor'> = async (call) => {
  const { params, headers, body, db, services } = call;
  const vendor = await lockVendor(db, params.id, expectedVersion(headers['if-match']));
  await requireCategories(db, body.approvedCategories);
  const saved = await saveRecord(db, vendor, withSealedAccount(services, vendor.id, body));
  return {
    status: 200,
    body: { data: fullVendor(saved) },
    headers: { ETag: etag(saved) },
    audit: { entityId: vendor.id, payload: withoutAccount(body) },
  };
};
