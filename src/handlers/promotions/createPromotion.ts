import type { Handler } from '../../contract/handler.js';
import { etag } from '../../contract/versions.js';
import { requireGroups } from '../../domain/customers/check-groups.js';
import { patchMetadata } from '../../domain/catalog/metadata.js';
import { checkPromotion } from '../../domain/promotions/check-promotion.js';
import { normalizeCode } from '../../domain/promotions/promotion-code.js';
import { emit } from '../../events/emit.js';
import { Promotion } from '../../models/Promotion.js';

export const createPromotion: Handler<'createPromotion'> = async ({ body, db }) => {
  const code = body.code === undefined ? null : normalizeCode(body.code);
  checkPromotion({ ...body, code, usageCount: 0 });
  await requireGroups(db, 'conditions.customerGroups', body.conditions?.customerGroups);
  const metadata = patchMetadata({}, body.metadata);
  const promotion = await Promotion.query(db)
    .insert({ ...body, code, metadata })
    .returning('*');
  await emit(db, 'promotions.create', promotion);
  return { status: 201, body: { data: promotion }, headers: { ETag: etag(promotion) } };
};
