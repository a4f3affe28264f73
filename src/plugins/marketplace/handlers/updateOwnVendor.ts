import type { Handler } from '../../../contract/handler.js';
import { etag, expectedVersion } from '../../../contract/versions.js';
import { saveRecord } from '../../../domain/versioned.js';
import { vendorOf } from '../domain/vendor-of.js';
import { withoutAccount, withSealedAccount } from '../domain/bank-account.js';
import { lockVendor } from '../domain/change-vendor.js';
import { requireNotSuspended } from '../domain/own-vendor.js';
import { fullVendor } from '../domain/show-vendor.js';

export const updateOwnVendor: Handler<'updateOwnVendor'> = async (call) => {
  const { actor, headers, body, db, services } = call;
  const vendor = await lockVendor(db, vendorOf(actor), expectedVersion(headers['if-match']));
  requireNotSuspended(actor, vendor);
  const saved = await saveRecord(db, vendor, withSealedAccount(services, vendor.id, body));
  return {
    status: 200,
    body: { data: fullVendor(saved) },
    headers: { ETag: etag(saved) },
    audit: { entityId: vendor.id, payload: withoutAccount(body) },
  };
};
