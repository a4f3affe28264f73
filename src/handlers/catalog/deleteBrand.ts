import { notFound } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { Brand } from '../../models/Brand.js';

export const deleteBrand: Handler<'deleteBrand'> = async ({ params, db }) => {
  const id = params.brandId;
  if ((await Brand.query(db).deleteById(id)) === 0) throw notFound('Brand');
  return {
    status: 200,
    body: { data: { id, deleted: true } },
    audit: { entityId: id, payload: {} },
  };
};
