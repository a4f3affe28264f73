import { invalid } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { brandName } from '../../domain/catalog/brand-name.js';
import { checkSlug } from '../../domain/catalog/check-slug.js';
import { patchMetadata } from '../../domain/catalog/metadata.js';
import { Brand } from '../../models/Brand.js';

export const createBrand: Handler<'createBrand'> = async ({ body, db }) => {
  checkSlug(body.slug);
  const displayName = brandName(body);
  if (displayName === undefined) throw invalid('body.displayName', 'is required', 'required');
  const { slug, description } = body;
  const metadata = patchMetadata({}, body.metadata);
  const data = await Brand.query(db)
    .insert({ slug, displayName, metadata, ...(description && { description }) })
    .returning('*');
  return { status: 201, body: { data }, headers: { ETag: etag(data) } };
};
