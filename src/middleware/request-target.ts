import type { Middleware } from 'koa';
import { badRequest } from '../contract/errors.js';

/**
 * Makes a path of whatever was asked for, before anybody reads it: of `http://store/api/health` the
 * path, of what is no target (`http://:99999/`, `*`) the root, where nothing is.
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

/** HTTP/1.1 wants a Host. */
export const requireHost: Middleware = (ctx, next) => {
  if (ctx.req.httpVersion === '1.1' && ctx.headers.host === undefined)
    throw badRequest('The request has no Host header.');
  return next();
};
