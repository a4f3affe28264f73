import type { Handler } from '../../../contract/handler.js';
import { adjustBalance } from '../domain/ledger/adjust-balance.js';

export const adjustVendorBalance: Handler<'adjustVendorBalance'> = async ({ params, body, db }) => {
  const data = await adjustBalance(db, params.id, body);
  return { status: 201, body: { data }, audit: { entityId: params.id, payload: body } };
};
