import { notFound } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { brandName } from '../../domain/catalog/brand-name.js';
import { checkSlug } from '../../domain/catalog/check-slug.js';
import { patchMetadata } from '../../domain/catalog/metadata.js';
import { Brand } from '../../models/Brand.js';

export const updateBrand: Handler<'updateBrand'> = async ({ params, body, db }) => {
  checkSlug(body.slug);
  const brand = await Brand.query(db).findById(params.brandId).forUpdate();
  if (!brand) throw notFound('Brand');
  const { name: _, ...change } = body;
  const data = await brand
    .$query(db)
    .patch({
      ...change,
      displayName: brandName(body) ?? brand.displayName,
      metadata: patchMetadata(brand.metadata, body.metadata),
    })
    .returning('*');
  return {
    status: 200,
    body: { data: data as unknown as Brand },
    audit: { entityId: brand.id, payload: body },
  };
};
