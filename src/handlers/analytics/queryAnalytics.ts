import { runQuery } from '../../analytics/run-query.js';
import type { Handler } from '../../contract/handler.js';
import { vendorScope } from '../../identity/actor.js';

export const queryAnalytics: Handler<'queryAnalytics'> = async ({ body, actor, services, db }) => {
  const scope = vendorScope(actor, 'analytics:read');
  const { query, rows } = await runQuery(db, services.analytics, body, scope);
  return { status: 200, body: { data: { query, rows, source: 'database' } } };
};
