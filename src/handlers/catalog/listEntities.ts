import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { catalogViewOf } from '../../domain/catalog/catalog-view.js';
import { withIncludes } from '../../domain/catalog/with-includes.js';
import { Entity } from '../../models/Entity.js';

export const listEntities: Handler<'listEntities'> = async ({ query, actor, db, services }) => {
  const page = pageOf(query);
  const { results, total } = await Entity.page(db, query, catalogViewOf(actor), page);
  const data = await withIncludes(db, results, query.include, { actor, storage: services.storage });
  return { status: 200, body: paginate(data, total, page) };
};
