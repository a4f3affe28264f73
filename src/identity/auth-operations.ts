import type { Context } from 'koa';
import type { Knex } from 'knex';
import pLimit from 'p-limit';
import { recordAudit } from '../audit/record-audit.js';
import {
  ApiError,
  csrfRejected,
  forbidden,
  invalid,
  notFound,
  serviceUnavailable,
  unauthorized,
} from '../contract/errors.js';
import { inTransaction } from '../database/transaction.js';
import type { RequestContext } from '../contract/request-context.js';
import type { OperationFacts } from '../contract/operation-facts.js';
import { Session } from '../models/Session.js';
import { SignInAddress } from '../models/SignInAddress.js';
import type { Actor } from './actor.js';
import type { Auth } from './auth.js';
import { runInChange, type AuthChange } from './auth-transaction.js';
import { counterOf, guardPassword, type PasswordLimit } from './password-guard.js';

/** The length of the user agent that a session stores. */
const maxUserAgent = 512;

export interface AuthParts {
  knex: Knex;
  auth: Auth;
  publicUrl: string;
  limit: PasswordLimit;
  /** The key by which a caller is counted. */
  addressOf: (ctx: Context) => string;
}

/**
 * Serves Better Auth's operations after routing, authorization, and validation by the contract:
 * its responses unchanged, its errors with the contract's error body.
 */
export function createAuthOperations(parts: AuthParts) {
  return async (context: RequestContext, operation: OperationFacts): Promise<void> => {
    const { knex, limit } = parts;
    const address = parts.addressOf(context.ctx);
    const call = (): Promise<Response> => callTwice(parts, context, operation, address);
    const response =
      operation.rateLimit === 'sign-in'
        ? await guardPassword(limit, context, await counterOf(knex, context, address), call)
        : await call();
    if (!isDone(response)) throw await toApiError(response, context, operation);
    send(context.ctx, response, await response.text());
  };
}

/** Successful, or the redirect of a link in a mail. */
const isDone = ({ ok, status }: Response): boolean => ok || status === 302;

/**
 * Passwords are hashed during these transactions, as many at a time as Node has threads for it.
 * Further ones wait without a connection, so that sign-ins leave connections for everything else.
 */
const inChange = pLimit(4);

/** An answer that undoes what was done for it. */
class Refused extends Error {
  constructor(readonly response: Response) {
    super('Better Auth has refused a request');
  }
}

/** Calls Better Auth. A change commits together with its audit entry, or leaves nothing. */
async function callOnce(
  { knex, auth, publicUrl }: AuthParts,
  context: RequestContext,
  operation: OperationFacts,
  address: string,
): Promise<Response> {
  const call = (): Promise<Response> => auth.handler(toRequest(context, operation, publicUrl));
  if (!operation.audit) return call();
  const work = async (db: Knex): Promise<Response> => {
    const change: AuthChange = { db };
    const { userId: actorId } = context.actor;
    const sessions = actorId === null ? 0 : await Session.countOf(db, actorId);
    const response = await runInChange(change, call);
    if (!isDone(response)) throw new Refused(response);
    const signedIn = await signedInBy(operation, response);
    if (signedIn !== undefined) {
      await SignInAddress.record(db, signedIn, address);
      await Session.endExcess(db, signedIn);
    }
    const userId = signedIn ?? change.userId ?? actorId;
    if (userId !== null && (await hasChanged(db, context, operation, sessions))) {
      await record(db, context, operation, userId);
    }
    return response;
  };
  try {
    return await inChange(() => inTransaction(knex, work));
  } catch (error) {
    if (error instanceof Refused) return error.response;
    throw error;
  }
}

/** Ending sessions changes nothing if there are none to end. */
async function hasChanged(
  db: Knex,
  { actor }: RequestContext,
  { id, audit }: OperationFacts,
  before: number,
): Promise<boolean> {
  if (id !== 'signOut' && audit?.event !== 'auth.revokeSessions') return true;
  return actor.userId !== null && (await Session.countOf(db, actor.userId)) < before;
}

/** The entry of a change to an account. Whoever signs in, or follows a link, is that account. */
async function record(
  db: Knex,
  { actor, requestId, body }: RequestContext,
  { id, audit }: OperationFacts,
  userId: string,
): Promise<void> {
  if (!audit) return;
  const user: Actor = actor.userId === null ? { ...actor, type: 'user', id: userId } : actor;
  const payload = id === 'updateUser' ? (body as Record<string, unknown>) : {};
  await recordAudit(db, { actor: user, requestId }, audit, { entityId: userId, payload });
}

/**
 * If two sign-ups with one address happen at the same moment, Better Auth returns only a generic
 * failure to the second. When asked again, it responds as for any address in use.
 */
async function callTwice(
  parts: AuthParts,
  context: RequestContext,
  operation: OperationFacts,
  address: string,
): Promise<Response> {
  const first = await callOnce(parts, context, operation, address);
  if (first.status !== 422) return first;
  const { code } = (await first.clone().json()) as { code?: string };
  if (code !== 'FAILED_TO_CREATE_USER') return first;
  const second = await callOnce(parts, context, operation, address);
  const again = second.ok ? {} : ((await second.clone().json()) as { code?: string });
  if (again.code === 'FAILED_TO_CREATE_USER') throw serviceUnavailable();
  return second;
}

/** It contains nothing of the caller's request except what the contract has validated. */
function toRequest(
  { ctx, headers: sent, query, body }: RequestContext,
  { method, path }: OperationFacts,
  publicUrl: string,
): Request {
  const url = new URL(path, publicUrl);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  const headers = new Headers({ 'x-client-address': ctx.ip });
  // A key takes precedence over a cookie, and a key has no session.
  if (sent.cookie !== undefined && sent['x-api-key'] === undefined) {
    headers.set('cookie', sent.cookie);
  }
  if (sent.origin !== undefined) headers.set('origin', sent.origin);
  headers.set('user-agent', (sent['user-agent'] ?? '').slice(0, maxUserAgent));
  if (body === undefined) return new Request(url, { method, headers });
  headers.set('content-type', 'application/json');
  return new Request(url, { method, headers, body: JSON.stringify(body) });
}

/** The account for which the response contains a new session. */
async function signedInBy({ id }: OperationFacts, response: Response): Promise<string | undefined> {
  if (id !== 'signInWithEmail' && id !== 'signUpWithEmail') return undefined;
  const answer = (await response.clone().json()) as { token: string | null; user: { id: string } };
  const { token, user } = answer;
  return token === null ? undefined : user.id;
}

function send(ctx: Context, response: Response, text: string): void {
  ctx.status = response.status;
  for (const [name, value] of response.headers) {
    if (name === 'set-cookie') ctx.append('Set-Cookie', value);
    else ctx.set(name, value);
  }
  if (response.status === 302) return;
  ctx.body = text;
  ctx.type = 'application/json; charset=utf-8';
}

async function toApiError(
  response: Response,
  { body }: RequestContext,
  { id }: OperationFacts,
): Promise<ApiError> {
  const text = await response.text();
  const { code = '', message = '' } = (text ? JSON.parse(text) : {}) as {
    code?: string;
    message?: string;
  };
  const { status } = response;
  if (id === 'verifyEmail' && (status === 401 || status === 403)) {
    return invalid(status === 401 ? 'query.token' : 'query.callbackURL', message, code || 'origin');
  }
  if (status === 400 || status === 422)
    return invalid(fieldOf(code, body), message, code || 'refused');
  if (status === 401) return unauthorized(message);
  if (status === 403) return code.includes('ORIGIN') ? csrfRejected() : forbidden(message);
  if (status === 404) return notFound('Path');
  return serviceUnavailable();
}

/** The field that Better Auth's error code is about. */
function fieldOf(code: string, body: unknown): string {
  const changing = body !== undefined && 'currentPassword' in (body as object);
  if (code === 'INVALID_PASSWORD') return changing ? 'body.currentPassword' : 'body.password';
  if (code === 'INVALID_TOKEN') return 'body.token';
  return code === 'INVALID_EMAIL' || code.startsWith('USER_ALREADY') ? 'body.email' : 'body';
}
