import { invalid } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { etag, expectedVersion } from '../../contract/versions.js';
import { checkSlug } from '../../domain/catalog/check-slug.js';
import { patchMetadata } from '../../domain/catalog/metadata.js';
import { lockRecord, saveRecord } from '../../domain/versioned.js';
import { Category } from '../../models/Category.js';

export const updateCategory: Handler<'updateCategory'> = async ({ params, headers, body, db }) => {
  checkSlug(body.slug);
  if (body.parentId) await Category.lockTree(db);
  const category = await lockRecord(
    db,
    Category,
    params.categoryId,
    expectedVersion(headers['if-match']),
  );
  if (body.parentId) {
    const parent = await Category.query(db).findById(body.parentId);
    if (!parent) throw invalid('body.parentId', 'is not a category', 'reference');
    if (await Category.isWithin(db, parent.id, category.id)) {
      throw invalid('body.parentId', 'is the category itself or one of its descendants', 'cycle');
    }
  }
  const metadata = patchMetadata(category.metadata, body.metadata);
  const data = await saveRecord(db, category, { ...body, metadata });
  return {
    status: 200,
    body: { data },
    headers: { ETag: etag(data) },
    audit: { entityId: category.id, payload: body },
  };
};
