import type { Middleware } from 'koa';
import { randomUUID } from 'node:crypto';

const safe = /^[A-Za-z0-9._-]{1,128}$/;

/** Assigns a request id: the client's if it is valid, else a new one. */
export const requestId: Middleware = (ctx, next) => {
  const inbound = ctx.req.headers['x-request-id'];
  const id = typeof inbound === 'string' && safe.test(inbound) ? inbound : randomUUID();
  (ctx.state as { requestId: string }).requestId = id;
  ctx.res.setHeader('X-Request-Id', id);
  return next();
};
