import type { Handler } from '../../../contract/handler.js';
import { expectedVersion } from '../../../contract/versions.js';
import { answerReview } from '../domain/reviews/answer-review.js';

export const deleteOwnReviewResponse: Handler<'deleteOwnReviewResponse'> = async (call) => {
  const { params, headers, actor, db } = call;
  const expected = expectedVersion(headers['if-match']);
  const target = { actor, id: params.id, expected };
  const { id } = await answerReview(db, target, null);
  return {
    status: 200,
    body: { data: { id, deleted: true } },
    audit: { entityId: id, payload: {} },
  };
};
