import type { Handler } from '../../../contract/handler.js';
import { pageOf, paginate } from '../../../contract/pagination.js';
import { readBalances } from '../domain/ledger/balances.js';
import { ownVendorId } from '../identity.js';

export const getOwnBalance: Handler<'getOwnBalance'> = async ({ query, actor, db }) => {
  const page = pageOf(query);
  const { balances, total } = await readBalances(db, ownVendorId(actor), page);
  return { status: 200, body: paginate(balances, total, page) };
};
