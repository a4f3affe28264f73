import Router from '@koa/router';
import type { Context, Middleware } from 'koa';
import { readBody } from '../contract/body.js';
import {
  ApiError,
  csrfRejected,
  forbidden,
  invalid,
  notFound,
  serviceUnavailable,
  unauthorized,
} from '../contract/errors.js';
import { checkOrigin } from '../contract/security.js';
import type { Auth } from '../identity/auth.js';
import { clientAddress } from './client-address.js';
import type { CountRequest } from './rate-limit.js';
import { under } from './under.js';

const bodyFacts = {
  required: false,
  mediaTypes: ['application/json'],
  limitBytes: 1_048_576,
  signed: false,
  files: [],
  fields: new Map(),
};

/** Better Auth's endpoints: its answers as they are, its errors in the contract's shape. */
export function authRoutes(
  auth: Auth,
  publicUrl: string,
  origins: ReadonlySet<string>,
  count: CountRequest,
): Middleware {
  const router = new Router();
  router.all('/api/auth/{*path}', async (ctx) => {
    const signIn = ctx.path === '/api/auth/sign-in/email';
    const bucket = ctx.path === '/api/auth/get-session' ? 'session-read' : 'auth';
    await count(ctx, bucket, clientAddress(ctx.ip));
    const writes = ctx.method !== 'GET' && ctx.method !== 'HEAD';
    if (writes) checkOrigin({ cookie: ctx.headers.cookie, origin: ctx.headers.origin }, origins);
    const body = writes ? ((await readBody(ctx, bodyFacts)) as object | undefined) : undefined;
    if (signIn) await count(ctx, 'sign-in', emailOf(body));
    const response = await auth.handler(toRequest(ctx, publicUrl, body));
    if (response.status >= 400) throw await toApiError(response);
    await send(ctx, response);
  });
  return under(['/api/auth/'], router.routes() as unknown as Middleware);
}

function emailOf(body: object | undefined): string {
  const { email } = (body ?? {}) as { email?: unknown };
  return typeof email === 'string' ? email.toLowerCase().slice(0, 254) : '';
}

function toRequest(ctx: Context, publicUrl: string, body: object | undefined): Request {
  const headers = new Headers();
  for (const name of ['cookie', 'origin', 'user-agent', 'authorization', 'accept']) {
    const value = ctx.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  headers.set('x-client-address', ctx.ip);
  if (body !== undefined) headers.set('content-type', 'application/json');
  return new Request(new URL(ctx.originalUrl, publicUrl), {
    method: ctx.method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

async function send(ctx: Context, response: Response): Promise<void> {
  ctx.status = response.status;
  for (const [name, value] of response.headers) {
    if (name === 'set-cookie') ctx.append('Set-Cookie', value);
    else ctx.set(name, value);
  }
  const text = await response.text();
  ctx.body = text === '' ? null : text;
  if (response.headers.has('content-type')) ctx.type = response.headers.get('content-type') ?? '';
}

async function toApiError(response: Response): Promise<ApiError> {
  const text = await response.text();
  const { code = '', message = '' } = (text ? JSON.parse(text) : {}) as {
    code?: string;
    message?: string;
  };
  if (response.status === 400 || response.status === 422)
    return invalid(fieldOf(code, message), message, code || 'body');
  if (response.status === 401) return unauthorized(message);
  if (response.status === 403) return code.includes('ORIGIN') ? csrfRejected() : forbidden(message);
  if (response.status === 404) return notFound('Path');
  return serviceUnavailable();
}

/** Better Auth names the field in its text: "[body.email] Invalid email address". */
function fieldOf(code: string, message: string): string {
  const named = /\[(body\.\w+)\]/.exec(message)?.[1];
  if (named) return named;
  if (code.startsWith('PASSWORD')) return 'body.password';
  return code.startsWith('USER_ALREADY') ? 'body.email' : 'body';
}
