import type { Handler } from '../../contract/handler.js';
import { expectedVersion } from '../../contract/versions.js';
import { lockRecord } from '../../domain/versioned.js';
import { Category } from '../../models/Category.js';

export const deleteCategory: Handler<'deleteCategory'> = async ({ params, headers, db }) => {
  const { id } = await lockRecord(
    db,
    Category,
    params.categoryId,
    expectedVersion(headers['if-match']),
  );
  await Category.query(db).deleteById(id);
  return {
    status: 200,
    body: { data: { id, deleted: true } },
    audit: { entityId: id, payload: {} },
  };
};
