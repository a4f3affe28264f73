import { invalid } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { checkSlug } from '../../domain/catalog/check-slug.js';
import { patchMetadata } from '../../domain/catalog/metadata.js';
import { Category } from '../../models/Category.js';

export const createCategory: Handler<'createCategory'> = async ({ body, db }) => {
  checkSlug(body.slug);
  const metadata = patchMetadata({}, body.metadata);
  if (body.parentId && !(await Category.query(db).findById(body.parentId).forShare())) {
    throw invalid('body.parentId', 'is not a category', 'reference');
  }
  const data = await Category.query(db)
    .insert({ ...body, metadata })
    .returning('*');
  return { status: 201, body: { data }, headers: { ETag: etag(data) } };
};
