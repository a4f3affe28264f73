import type { IncomingHttpHeaders } from 'node:http';
import { can, type Actor } from '../identity/actor.js';
import type { Permission } from './document.js';
import { csrfRejected, forbidden, unauthorized } from './errors.js';

/**
 * Decides whether the actor may call an operation at all; which rows is the models' business.
 * @throws 401 when nobody is signed in and somebody has to be, 403 when the actor may not
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
 * Refuses changes that another site's page makes a signed-in browser send. Only cookies are sent
 * by themselves, so a request with a key, or without a cookie, needs no check.
 * @throws 403 CSRF_ORIGIN_REJECTED
 */
export function checkOrigin(headers: IncomingHttpHeaders, origins: ReadonlySet<string>): void {
  if (headers['x-api-key'] !== undefined || headers.cookie === undefined) return;
  if (headers.origin === undefined || !origins.has(headers.origin)) throw csrfRejected();
}
