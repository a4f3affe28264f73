import { forbidden, invalid, unauthorized } from '../../contract/errors.js';
import type { Handler } from '../../contract/handler.js';
import { can } from '../../identity/actor.js';
import { createKey } from '../../identity/api-keys.js';
import { ApiKey, maxDepth } from '../../models/ApiKey.js';

export const createApiKey: Handler<'createApiKey'> = async ({ body, actor, db }) => {
  const { name, permissions, expiresAt = null } = body;
  const excess = permissions.find((permission) => !can(actor, permission));
  if (excess !== undefined) throw forbidden(`You do not hold the permission ${excess} yourself.`);
  if (expiresAt !== null && Date.parse(expiresAt) <= Date.now()) {
    throw invalid('body.expiresAt', 'must be in the future', 'future');
  }
  const createdByKey = actor.type === 'api_key' ? actor.id : null;
  if (createdByKey !== null) {
    const depth = await ApiKey.lockLine(db, createdByKey);
    if (depth === 0) throw unauthorized('The API key is not valid.');
    if (depth >= maxDepth) throw forbidden(`Keys make keys up to ${maxDepth} deep.`);
  }
  const { key, record } = await createKey(db, {
    name,
    permissions,
    createdBy: actor.userId,
    createdByKey,
    expiresAt,
  });
  return { status: 201, body: { data: Object.assign(record, { key }) } };
};
