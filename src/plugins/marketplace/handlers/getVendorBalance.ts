import type { Handler } from '../../../contract/handler.js';
import { pageOf, paginate } from '../../../contract/pagination.js';
import { RecordNotFound } from '../../../domain/errors.js';
import { readBalances } from '../domain/ledger/balances.js';
import { Vendor } from '../models/Vendor.js';

export const getVendorBalance: Handler<'getVendorBalance'> = async ({ params, query, db }) => {
  if (!(await Vendor.find(db, params.id))) throw new RecordNotFound('Vendor');
  const page = pageOf(query);
  const { balances, total } = await readBalances(db, params.id, page);
  return { status: 200, body: paginate(balances, total, page) };
};
