import type { Handler } from '../../contract/handler.js';
import { etag, expectedVersion } from '../../contract/versions.js';
import { patchMetadata } from '../../domain/catalog/metadata.js';
import { setPrice } from '../../domain/pricing/set-price.js';

export const createPrice: Handler<'createPrice'> = async ({ body, headers, actor, db }) => {
  const input = {
    variantId: null,
    customerGroupId: null,
    minQuantity: null,
    maxQuantity: null,
    validFrom: null,
    validUntil: null,
    compareAtAmount: null,
    ...body,
    metadata: patchMetadata({}, body.metadata),
  };
  const { price, made } = await setPrice(db, input, {
    actor,
    expected: expectedVersion(headers['if-match']),
  });
  return {
    status: made ? 201 : 200,
    body: { data: price },
    headers: { ETag: etag(price) },
    audit: {
      entityId: price.id,
      payload: body,
      event: made ? 'pricing.create' : 'pricing.update',
    },
  };
};
