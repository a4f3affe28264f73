import type { Handler } from '../../contract/handler.js';
import { pageOf, paginate } from '../../contract/pagination.js';
import { Entity } from '../../models/Entity.js';
import { withIncludes } from '../../models/entity-includes.js';

export const listEntities: Handler<'listEntities'> = async ({ query, actor, db }) => {
  const page = pageOf(query);
  const { entities, total } = await Entity.page(db, query, actor, query.sort, page);
  const data = await withIncludes(db, entities, query.include, actor);
  return { status: 200, body: paginate(data, total, page) };
};
