import { describeModels, visibleModels } from '../../analytics/analytics.js';
import type { Handler } from '../../contract/handler.js';
import { vendorScope } from '../../identity/actor.js';

export const getAnalyticsMeta: Handler<'getAnalyticsMeta'> = ({ actor, services }) => {
  const models = visibleModels(services.analytics, vendorScope(actor, 'analytics:read'));
  return Promise.resolve({ status: 200, body: { data: describeModels(models) } });
};
