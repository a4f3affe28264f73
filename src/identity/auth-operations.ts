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
import { recordSignIn } from '../models/sign-ins.js';
import type { Auth } from './auth.js';
import { counterOf, guardPassword, type PasswordLimit } from './password-guard.js';

/** What a session keeps of the browser's name for itself. */
const maxUserAgent = 512;

export interface AuthParts {
  knex: Knex;
  auth: Auth;
  publicUrl: string;
  limit: PasswordLimit;
  /** The address by which a caller is counted. */
  addressOf: (ctx: Context) => string;
}

/**
 * Serves the operations that the contract gives to Better Auth, after routing, permission and
 * validation by the contract: its answers as they are, its errors in the contract's shape.
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
    if (userId !== undefined) await recordSignIn(knex, userId, address);
    send(context.ctx, response, text);
  };
}

/**
 * When two people register one address at the same moment, Better Auth tells the second only that
 * it failed. Asked again, it answers as for any address that is taken.
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

/** Nothing of it is the caller's own text but what the contract has validated. */
function toRequest(
  { ctx, headers: sent, query, body }: RequestContext,
  { method, path }: OperationFacts,
  publicUrl: string,
): Request {
  const url = new URL(path, publicUrl);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  const headers = new Headers({ 'x-client-address': ctx.ip });
  // A key and a cookie together are the key alone, and a key has no session.
  if (sent.cookie !== undefined && sent['x-api-key'] === undefined) {
    headers.set('cookie', sent.cookie);
  }
  if (sent.origin !== undefined) headers.set('origin', sent.origin);
  headers.set('user-agent', (sent['user-agent'] ?? '').slice(0, maxUserAgent));
  if (body === undefined) return new Request(url, { method, headers });
  headers.set('content-type', 'application/json');
  return new Request(url, { method, headers, body: JSON.stringify(body) });
}

/** The account for which the answer holds a new session. */
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

/** The field that Better Auth's code is about. */
function fieldOf(code: string, body: unknown): string {
  const changing = body !== undefined && 'currentPassword' in (body as object);
  if (code === 'INVALID_PASSWORD') return changing ? 'body.currentPassword' : 'body.password';
  return code === 'INVALID_EMAIL' || code.startsWith('USER_ALREADY') ? 'body.email' : 'body';
}
