import { notFound } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { ApiKey } from '../../models/ApiKey.js';

export const revokeApiKey: Handler<'revokeApiKey'> = async ({ params: { id }, db }) => {
  if (!(await ApiKey.revoke(db, id))) throw notFound('API key');
  return {
    status: 200,
    body: { data: { id, deleted: true } },
    audit: { entityId: id, payload: {} },
  };
};
