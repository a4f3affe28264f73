import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { patchMetadata } from '../../domain/catalog/metadata.js';
import { CustomerGroup } from '../../models/CustomerGroup.js';

export const createCustomerGroup: Handler<'createCustomerGroup'> = async ({ body, db }) => {
  const metadata = patchMetadata({}, body.metadata);
  const data = await CustomerGroup.query(db)
    .insert({ ...body, metadata })
    .returning('*');
  return { status: 201, body: { data }, headers: { ETag: etag(data) } };
};
