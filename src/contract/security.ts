import type { IncomingHttpHeaders } from 'node:http';
import { can, type Actor } from '../identity/actor.js';
import type { Permission } from './document.js';
import { csrfRejected, forbidden, unauthorized } from './errors.js';

/**
 * Checks whether the actor may call an operation; the models decide about rows.
 * @throws 401 if authentication is required, 403 if the actor lacks the permission
 */
export function requirePermission(actor: Actor, permissions: Permission[]): void {
  if (permissions.some((permission) => allows(actor, permission))) return;
  if (actor.type === 'anonymous') throw unauthorized();
  if (permissions.includes('session')) throw unauthorized('Sign in: this takes a session cookie.');
  throw forbidden();
}

function allows(actor: Actor, permission: Permission): boolean {
  if (permission === 'public') return true;
  if (permission === 'session') return actor.userId !== null;
  if (permission === 'vendor') return actor.vendorId !== null;
  return can(actor, permission);
}

/**
 * Rejects changes that another site's page makes a signed-in browser send. Browsers send only
 * cookies automatically, so a request with a key, or without a cookie, needs no check.
 * @throws 403 CSRF_ORIGIN_REJECTED
 */
export function checkOrigin(headers: IncomingHttpHeaders, origins: ReadonlySet<string>): void {
  if (headers['x-api-key'] !== undefined || headers.cookie === undefined) return;
  if (headers.origin === undefined || !origins.has(headers.origin)) throw csrfRejected();
}
