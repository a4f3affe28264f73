import { invalid } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { checkStock } from '../../domain/inventory/check-stock.js';
import { looksLikeUuid } from '../../models/Entity.js';

export const checkInventory: Handler<'checkInventory'> = async ({ query, actor, shop, db }) => {
  const entityIds = query.entityIds.split(',');
  if (!entityIds.every(looksLikeUuid)) {
    throw invalid('query.entityIds', 'must be comma-separated UUIDs', 'format');
  }
  return { status: 200, body: { data: await checkStock(db, entityIds, actor, shop.digitalTypes) } };
};
