import type { Handler } from '../../contract/handler.js';
import { checkStock } from '../../domain/inventory/check-stock.js';

export const checkInventory: Handler<'checkInventory'> = async ({ query, actor, services, db }) => {
  const entityIds = query.entityIds.split(',');
  return {
    status: 200,
    body: { data: await checkStock(db, entityIds, actor, services.digitalTypes) },
  };
};
