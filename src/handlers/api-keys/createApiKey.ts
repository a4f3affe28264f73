import { forbidden, invalid } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { can } from '../../identity/actor.js';
import { createKey } from '../../identity/api-keys.js';

export const createApiKey: Handler<'createApiKey'> = async ({ body, actor, db }) => {
  const { name, permissions, expiresAt = null } = body;
  const excess = permissions.find((permission) => !can(actor, permission));
  if (excess !== undefined) throw forbidden(`You do not hold the permission ${excess} yourself.`);
  if (expiresAt !== null && Date.parse(expiresAt) <= Date.now()) {
    throw invalid('body.expiresAt', 'must lie in the future', 'future');
  }
  const { key, record } = await createKey(db, {
    name,
    permissions,
    createdBy: actor.userId,
    expiresAt,
  });
  return { status: 201, body: { data: Object.assign(record, { key }) } };
};
