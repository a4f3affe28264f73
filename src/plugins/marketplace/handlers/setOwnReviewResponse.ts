import type { Handler } from '../../../contract/handler.js';
import { etag, expectedVersion } from '../../../contract/versions.js';
import { answerReview } from '../domain/reviews/answer-review.js';
import { ownReview } from '../domain/reviews/show-review.js';

export const setOwnReviewResponse: Handler<'setOwnReviewResponse'> = async (call) => {
  const { params, headers, body, actor, db } = call;
  const expected = expectedVersion(headers['if-match']);
  const target = { actor, id: params.id, expected };
  const review = await answerReview(db, target, body.text);
  return { status: 200, body: { data: ownReview(review) }, headers: { ETag: etag(review) } };
};
