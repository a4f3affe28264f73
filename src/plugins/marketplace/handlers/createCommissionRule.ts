import type { Handler } from '../../../contract/handler.js';
import { etag } from '../../../contract/versions.js';
import { checkCommissionRule, reserveActiveRule } from '../domain/check-commission-rule.js';
import { CommissionRule } from '../models/CommissionRule.js';

export const createCommissionRule: Handler<'createCommissionRule'> = async ({ body, db }) => {
  await checkCommissionRule(db, body);
  if (body.isActive) await reserveActiveRule(db);
  const data = await CommissionRule.query(db).insert(body).returning('*');
  return { status: 201, body: { data }, headers: { ETag: etag(data) } };
};
