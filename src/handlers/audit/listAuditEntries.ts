import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { timeRangeOf } from '../../contract/time-range.js';
import { AuditEntry } from '../../models/AuditEntry.js';

export const listAuditEntries: Handler<'listAuditEntries'> = async ({ query, db }) => {
  const page = pageOf(query);
  const { results, total } = await AuditEntry.page(db, { ...query, ...timeRangeOf(query) }, page);
  return { status: 200, body: paginate(results, total, page) };
};
