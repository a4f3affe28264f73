import type { Middleware } from 'koa';
import { badRequest } from '../contract/errors.js';

/**
 * Converts the request target to a path before other code reads it: the path of
 * `http://store/api/health`, and the root, which has no resource, for an invalid target
 * (`http://:99999/`, `*`).
 */
export const requestTarget: Middleware = (ctx, next) => {
  const { url = '/' } = ctx.req;
  if (!url.startsWith('/')) ctx.req.url = ctx.originalUrl = ctx.request.originalUrl = pathOf(url);
  return next();
};

function pathOf(target: string): string {
  if (!URL.canParse(target)) return '/';
  const { pathname, search } = new URL(target);
  return pathname.startsWith('/') ? pathname + search : '/';
}

/** HTTP/1.1 requires a Host. */
export const requireHost: Middleware = (ctx, next) => {
  if (ctx.req.httpVersion === '1.1' && ctx.req.headers.host === undefined)
    throw badRequest('The request has no Host header.');
  return next();
};
