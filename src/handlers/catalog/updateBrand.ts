import type { Handler } from '../../contract/handler.js';
import { etag, expectedVersion } from '../../contract/versions.js';
import { brandName } from '../../domain/catalog/brand-name.js';
import { checkSlug } from '../../domain/catalog/check-slug.js';
import { patchMetadata } from '../../domain/catalog/metadata.js';
import { lockRecord, saveRecord } from '../../domain/versioned.js';
import { Brand } from '../../models/Brand.js';

export const updateBrand: Handler<'updateBrand'> = async ({ params, headers, body, db }) => {
  checkSlug(body.slug);
  const brand = await lockRecord(db, Brand, params.brandId, expectedVersion(headers['if-match']));
  const { name: _, ...change } = body;
  const data = await saveRecord(db, brand, {
    ...change,
    displayName: brandName(body) ?? brand.displayName,
    metadata: patchMetadata(brand.metadata, body.metadata),
  });
  return {
    status: 200,
    body: { data },
    headers: { ETag: etag(data) },
    audit: { entityId: brand.id, payload: body },
  };
};
