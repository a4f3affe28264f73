import type { Handler } from '../../../contract/handler.js';
import { etag } from '../../../contract/versions.js';
import { ownReview } from '../domain/reviews/show-review.js';
import { createReview } from '../domain/reviews/write-review.js';

export const createVendorReview: Handler<'createVendorReview'> = async (call) => {
  const { params, body, db } = call;
  const review = await createReview(db, call, { ...body, vendorId: params.id });
  return {
    status: 201,
    body: { data: ownReview(review) },
    headers: { ETag: etag(review) },
    audit: { entityId: review.id, payload: body },
  };
};
