import type { Handler } from '../../../contract/handler.js';
import { etag, expectedVersion } from '../../../contract/versions.js';
import { requireVersion } from '../../../domain/versioned.js';
import { saveReview } from '../domain/reviews/save-review.js';
import { lockReview } from '../domain/reviews/write-review.js';

export const moderateVendorReview: Handler<'moderateVendorReview'> = async (call) => {
  const { params, headers, body, db } = call;
  const review = await lockReview(db, params.reviewId, { vendorId: params.id });
  requireVersion(review, expectedVersion(headers['if-match']));
  const { status: from } = review;
  const isChanged = from !== body.status;
  const data = isChanged ? await saveReview(db, review, body) : review;
  return {
    status: 200,
    body: { data },
    headers: { ETag: etag(data) },
    audit: isChanged ? { entityId: data.id, payload: { from, to: data.status } } : null,
  };
};
