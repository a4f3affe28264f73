import type { Handler } from '../../../contract/handler.js';
import { etag } from '../../../contract/versions.js';
import { readSubOrder } from '../domain/sub-orders/change-sub-order.js';

export const getSubOrder: Handler<'getSubOrder'> = async ({ params, db }) => {
  const data = await readSubOrder(db, params.id, null);
  return { status: 200, body: { data }, headers: { ETag: etag(data) } };
};
