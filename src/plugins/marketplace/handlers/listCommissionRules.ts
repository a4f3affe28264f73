import type { Handler } from '../../../contract/handler.js';
import { pageOf, paginate } from '../../../contract/pagination.js';
import { CommissionRule } from '../models/CommissionRule.js';

export const listCommissionRules: Handler<'listCommissionRules'> = async ({ query, db }) => {
  const page = pageOf(query);
  const { results, total } = await CommissionRule.page(db, page);
  return { status: 200, body: paginate(results, total, page) };
};
