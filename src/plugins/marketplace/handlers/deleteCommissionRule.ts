import type { Handler } from '../../../contract/handler.js';
import { expectedVersion } from '../../../contract/versions.js';
import { lockRecord } from '../../../domain/versioned.js';
import { CommissionRule } from '../models/CommissionRule.js';

export const deleteCommissionRule: Handler<'deleteCommissionRule'> = async (call) => {
  const { params, headers, db } = call;
  const version = expectedVersion(headers['if-match']);
  const { id } = await lockRecord(db, CommissionRule, params.id, version);
  await CommissionRule.query(db).deleteById(id);
  return {
    status: 200,
    body: { data: { id, deleted: true } },
    audit: { entityId: id, payload: {} },
  };
};
