import { notFound } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { timeRangeOf } from '../../contract/time-range.js';
import { AuditEntry } from '../../models/AuditEntry.js';

export const listEntityAuditEntries: Handler<'listEntityAuditEntries'> = async ({
  params,
  query,
  db,
}) => {
  const page = pageOf(query);
  const filter = { ...query, ...timeRangeOf(query), ...params };
  const { results, total } = await AuditEntry.page(db, filter, page);
  if (total === 0 && !(await AuditEntry.isAbout(db, params))) throw notFound('Audit entry');
  return { status: 200, body: paginate(results, total, page) };
};
