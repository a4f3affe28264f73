import { invalid, notFound } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { checkSlug } from '../../domain/catalog/check-slug.js';
import { patchMetadata } from '../../domain/catalog/metadata.js';
import { Category } from '../../models/Category.js';

export const updateCategory: Handler<'updateCategory'> = async ({ params, body, db }) => {
  checkSlug(body.slug);
  if (body.parentId) await Category.lockTree(db);
  const category = await Category.query(db).findById(params.categoryId).forUpdate();
  if (!category) throw notFound('Category');
  if (body.parentId) {
    const parent = await Category.query(db).findById(body.parentId);
    if (!parent) throw invalid('body.parentId', 'names no category', 'reference');
    if (await Category.isWithin(db, parent.id, category.id)) {
      throw invalid('body.parentId', 'is the category itself or lies below it', 'cycle');
    }
  }
  const metadata = patchMetadata(category.metadata, body.metadata);
  const data = await category
    .$query(db)
    .patch({ ...body, metadata })
    .returning('*');
  return {
    status: 200,
    body: { data: data as unknown as Category },
    audit: { entityId: category.id, payload: body },
  };
};
