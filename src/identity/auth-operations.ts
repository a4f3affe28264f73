import type { Context } from 'koa';
import type { Knex } from 'knex';
import {
  ApiError,
  csrfRejected,
  forbidden,
  invalid,
  notFound,
  serviceUnavailable,
  unauthorized,
} from '../contract/errors.js';
import type { RequestContext } from '../contract/request-context.js';
import type { OperationFacts } from '../contract/operation-facts.js';
import { Session } from '../models/Session.js';
import { SignInAddress } from '../models/SignInAddress.js';
import type { Auth } from './auth.js';
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
    const call = (): Promise<Response> => callTwice(parts, context, operation);
    const response =
      operation.rateLimit === 'sign-in'
        ? await guardPassword(limit, context, await counterOf(knex, context, address), call)
        : await call();
    if (!response.ok) throw await toApiError(response, context.body);
    const text = await response.text();
    const userId = signedInBy(operation, text);
    if (userId !== undefined) {
      await SignInAddress.record(knex, userId, address);
      await Session.endExcess(knex, userId);
    }
    send(context.ctx, response, text);
  };
}

/**
 * If two sign-ups with one address happen at the same moment, Better Auth returns only a generic
 * failure to the second. When asked again, it responds as for any address in use.
 */
async function callTwice(
  { auth, publicUrl }: AuthParts,
  context: RequestContext,
  operation: OperationFacts,
): Promise<Response> {
  const first = await auth.handler(toRequest(context, operation, publicUrl));
  if (first.status !== 422) return first;
  const { code } = (await first.clone().json()) as { code?: string };
  if (code !== 'FAILED_TO_CREATE_USER') return first;
  const second = await auth.handler(toRequest(context, operation, publicUrl));
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
function signedInBy({ id }: OperationFacts, text: string): string | undefined {
  if (id !== 'signInWithEmail' && id !== 'signUpWithEmail') return undefined;
  const { token, user } = JSON.parse(text) as { token: string | null; user: { id: string } };
  return token === null ? undefined : user.id;
}

function send(ctx: Context, response: Response, text: string): void {
  ctx.status = response.status;
  for (const [name, value] of response.headers) {
    if (name === 'set-cookie') ctx.append('Set-Cookie', value);
    else ctx.set(name, value);
  }
  ctx.body = text;
  ctx.type = 'application/json; charset=utf-8';
}

async function toApiError(response: Response, body: unknown): Promise<ApiError> {
  const text = await response.text();
  const { code = '', message = '' } = (text ? JSON.parse(text) : {}) as {
    code?: string;
    message?: string;
  };
  const { status } = response;
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
  return code === 'INVALID_EMAIL' || code.startsWith('USER_ALREADY') ? 'body.email' : 'body';
}
