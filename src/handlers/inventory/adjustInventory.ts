import type { Handler } from '../../contract/handler.js';
import { etag, expectedVersion } from '../../contract/versions.js';
import { adjustStock } from '../../domain/inventory/adjust-stock.js';

export const adjustInventory: Handler<'adjustInventory'> = async ({ body, headers, actor, db }) => {
  const { entityId, variantId = null, warehouseId, reason, reference } = body;
  const data = await adjustStock(db, { entityId, variantId, warehouseId }, body, {
    actor,
    reason,
    reference,
    expected: expectedVersion(headers['if-match']),
  });
  return {
    status: 200,
    body: { data },
    headers: { ETag: etag(data.level) },
    audit: { entityId: data.level.id, payload: { ...body, movementId: data.movementId } },
  };
};
