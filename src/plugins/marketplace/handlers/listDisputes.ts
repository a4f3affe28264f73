import type { Handler } from '../../../contract/handler.js';
import { pageOf, paginate } from '../../../contract/pagination.js';
import { visibleTo } from '../identity.js';
import { Dispute } from '../models/Dispute.js';

export const listDisputes: Handler<'listDisputes'> = async ({ query, actor, db }) => {
  const page = pageOf(query);
  const parties = await visibleTo(db, actor);
  const { results, total } = await Dispute.page(db, parties, query.status, page);
  return { status: 200, body: paginate(results, total, page) };
};
