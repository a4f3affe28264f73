import type { Handler } from '../../contract/handler.js';
import { etag, expectedVersion } from '../../contract/versions.js';
import { patchMetadata } from '../../domain/catalog/metadata.js';
import { lockGroup } from '../../domain/customers/change-group.js';
import { saveRecord } from '../../domain/versioned.js';

export const updateCustomerGroup: Handler<'updateCustomerGroup'> = async (call) => {
  const { params, headers, body, db } = call;
  const group = await lockGroup(db, params.id, expectedVersion(headers['if-match']));
  const metadata = patchMetadata(group.metadata, body.metadata);
  const data = await saveRecord(db, group, { ...body, metadata });
  return { status: 200, body: { data }, headers: { ETag: etag(data) } };
};
