import type { Knex } from 'knex';
import type { IncomingHttpHeaders } from 'node:http';
import { unauthorized } from '../contract/errors.js';
import { ApiKey } from '../models/ApiKey.js';
import { anonymous, type Actor } from './actor.js';
import { hashKey, permissionsOfKey } from './api-keys.js';
import type { Auth } from './auth.js';
import { isRole, type RolePermissions } from './roles.js';

const sessionCookie = /(?:^|; )(?:__Secure-)?better-auth\.session_token=/;

/**
 * Identifies the caller: by the API key if one is sent, else by the session cookie, else as
 * anonymous. A key takes precedence over a cookie.
 * @throws 401 for an invalid key. An expired cookie means anonymous, because a browser cannot
 *   avoid sending it.
 */
export function createIdentify(knex: Knex, auth: Auth, roles: RolePermissions) {
  return async (headers: IncomingHttpHeaders): Promise<Actor> => {
    const key = headers['x-api-key'];
    if (key !== undefined) return actorOfKey(knex, roles, String(key));
    if (headers.cookie === undefined || !sessionCookie.test(headers.cookie)) return anonymous;
    return actorOfCookie(auth, roles, headers.cookie);
  };
}

async function actorOfKey(knex: Knex, roles: RolePermissions, key: string): Promise<Actor> {
  const found = await ApiKey.findValid(knex, hashKey(key));
  if (!found) throw unauthorized('The API key is not valid.');
  const { id, isUseStale } = found;
  const permissions = permissionsOfKey(found, roles);
  if (isUseStale) await ApiKey.recordUse(knex, id);
  return { type: 'api_key', id, userId: null, permissions, vendorId: null };
}

async function actorOfCookie(auth: Auth, roles: RolePermissions, cookie: string): Promise<Actor> {
  // Only get-session renews a session, because its response contains the renewed cookie.
  const query = { disableRefresh: true };
  const session = await auth.api
    .getSession({ headers: new Headers({ cookie }), query })
    .catch((error: unknown) => {
      // The database's error determines the response, not Better Auth's message that it could not
      // read.
      throw (error as { cause?: unknown }).cause ?? error;
    });
  if (!session) return anonymous;
  const { id, role, vendorId } = session.user;
  return {
    type: 'user',
    id,
    userId: id,
    permissions: isRole(role) ? roles[role] : roles.customer,
    vendorId: vendorId ?? null,
    signedInAt: new Date(session.session.createdAt),
  };
}
