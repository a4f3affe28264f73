import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { Warehouse } from '../../models/Warehouse.js';

export const listWarehouses: Handler<'listWarehouses'> = async ({ query, db }) => {
  const page = pageOf(query);
  const { results, total } = await Warehouse.page(db, page);
  return { status: 200, body: paginate(results, total, page) };
};
