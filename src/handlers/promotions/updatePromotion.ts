import { invalid } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { etag, expectedVersion } from '../../contract/versions.js';
import { patchMetadata } from '../../domain/catalog/metadata.js';
import { requireGroups } from '../../domain/customers/check-groups.js';
import { lockPromotion, savePromotion } from '../../domain/promotions/change-promotion.js';
import { checkPromotion } from '../../domain/promotions/check-promotion.js';
import { normalizeCode } from '../../domain/promotions/promotion-code.js';

export const updatePromotion: Handler<'updatePromotion'> = async (call) => {
  const { params, headers, body, db } = call;
  const promotion = await lockPromotion(db, params.id, expectedVersion(headers['if-match']));
  const change = {
    ...body,
    ...(body.code !== undefined && { code: normalizeCode(body.code) }),
    metadata: patchMetadata(promotion.metadata, body.metadata),
  };
  const changed = promotion.$clone().$set(change);
  const { usageCount, code, type } = promotion;
  if (usageCount > 0 && changed.code !== code) throw fixed('code');
  if (usageCount > 0 && changed.type !== type) throw fixed('type');
  checkPromotion(changed);
  await requireGroups(db, 'conditions.customerGroups', body.conditions?.customerGroups);
  const data = await savePromotion(db, promotion, change);
  return { status: 200, body: { data }, headers: { ETag: etag(data) } };
};

/** Orders refer to the code and the type that they used. */
const fixed = (field: string) =>
  invalid(`body.${field}`, 'cannot change once the promotion has been used', 'immutable');
