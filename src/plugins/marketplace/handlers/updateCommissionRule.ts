import type { Handler } from '../../../contract/handler.js';
import { etag, expectedVersion } from '../../../contract/versions.js';
import { lockRecord, saveRecord } from '../../../domain/versioned.js';
import { checkCommissionRule, reserveActiveRule } from '../domain/check-commission-rule.js';
import { CommissionRule } from '../models/CommissionRule.js';

export const updateCommissionRule: Handler<'updateCommissionRule'> = async (call) => {
  const { params, headers, body, db } = call;
  const version = expectedVersion(headers['if-match']);
  const rule = await lockRecord(db, CommissionRule, params.id, version);
  await checkCommissionRule(db, rule.$clone().$set(body));
  if (body.isActive && !rule.isActive) await reserveActiveRule(db);
  const data = await saveRecord(db, rule, body);
  return { status: 200, body: { data }, headers: { ETag: etag(data) } };
};
