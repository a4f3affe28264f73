import type { Handler } from '../../contract/handler.js';
import { etag, expectedVersion } from '../../contract/versions.js';
import { patchMetadata } from '../../domain/catalog/metadata.js';
import { requireGroups } from '../../domain/customers/check-groups.js';
import { lockCustomer, updateCustomer as update } from '../../domain/customers/update-customer.js';

export const updateCustomer: Handler<'updateCustomer'> = async (call) => {
  const { params, headers, body, db } = call;
  const { groupIds, metadata, ...names } = body;
  await requireGroups(db, 'groupIds', groupIds);
  const customer = await lockCustomer(db, params.id);
  const change = { ...names, metadata: patchMetadata(customer.metadata, metadata) };
  const expected = expectedVersion(headers['if-match']);
  const data = await update(db, customer, change, expected, groupIds);
  return {
    status: 200,
    body: { data },
    headers: { ETag: etag(data) },
    audit: {
      entityId: customer.id,
      payload: { fields: Object.keys(body), ...(groupIds && { groupIds }) },
    },
  };
};
