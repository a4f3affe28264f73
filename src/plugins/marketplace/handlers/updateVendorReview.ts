import type { Handler } from '../../../contract/handler.js';
import { etag, expectedVersion } from '../../../contract/versions.js';
import { ownReview } from '../domain/reviews/show-review.js';
import { editReview } from '../domain/reviews/write-review.js';

export const updateVendorReview: Handler<'updateVendorReview'> = async (call) => {
  const { params, headers, body, db } = call;
  const version = expectedVersion(headers['if-match']);
  const review = await editReview(db, call, params.id, version, body);
  return { status: 200, body: { data: ownReview(review) }, headers: { ETag: etag(review) } };
};
