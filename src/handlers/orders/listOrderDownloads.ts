import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { listDownloads } from '../../domain/files/list-downloads.js';
import { readOrder } from '../../domain/orders/read-order.js';

export const listOrderDownloads: Handler<'listOrderDownloads'> = async (call) => {
  const { params, query, headers, actor, db, services } = call;
  const { id } = await readOrder(db, params.id, { actor, secret: headers['x-cart-secret'] });
  const page = pageOf(query);
  const { results, total } = await listDownloads({ db, links: services.downloadLinks }, id, page);
  return { status: 200, body: paginate(results, total, page) };
};
