import { forbidden, notFound } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { can } from '../../identity/actor.js';
import { ApiKey } from '../../models/ApiKey.js';

export const revokeApiKey: Handler<'revokeApiKey'> = async ({ params: { id }, actor, db }) => {
  const key = await ApiKey.lock(db, id);
  if (!key) throw notFound('API key');
  const excess = key.permissions.find((permission) => !can(actor, permission));
  if (excess !== undefined && id !== actor.id) {
    const own = actor.id !== null && (await ApiKey.isMadeBy(db, id, actor.id));
    if (!own) throw forbidden(`You do not hold the permission ${excess} of this key yourself.`);
  }
  await ApiKey.revoke(db, id);
  return {
    status: 200,
    body: { data: { id, deleted: true } },
    audit: { entityId: id, payload: {} },
  };
};
