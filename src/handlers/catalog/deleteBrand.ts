import type { Handler } from '../../contract/handler.js';
import { expectedVersion } from '../../contract/versions.js';
import { lockRecord } from '../../domain/versioned.js';
import { Brand } from '../../models/Brand.js';

export const deleteBrand: Handler<'deleteBrand'> = async ({ params, headers, db }) => {
  const { id } = await lockRecord(db, Brand, params.brandId, expectedVersion(headers['if-match']));
  await Brand.query(db).deleteById(id);
  return {
    status: 200,
    body: { data: { id, deleted: true } },
    audit: { entityId: id, payload: {} },
  };
};
