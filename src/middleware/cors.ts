import type { Middleware } from 'koa';

const allowedHeaders =
  'content-type, x-api-key, x-cart-secret, idempotency-key, if-match, if-none-match, x-request-id';
const exposedHeaders =
  'x-request-id, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset, retry-after, etag, idempotent-replayed, location';
const allowedMethods = 'GET, HEAD, POST, PUT, PATCH, DELETE';
const preflightSeconds = '600';

/**
 * Lets pages of the configured origins send requests with cookies; other origins get no CORS
 * headers.
 */
export function cors(origins: ReadonlySet<string>): Middleware {
  return (ctx, next) => {
    const { origin } = ctx.req.headers;
    // Sets Vary first, because ctx.vary() would parse an existing value.
    ctx.res.setHeader('Vary', 'Origin');
    if (origin === undefined || !origins.has(origin)) return next();
    ctx.set('Access-Control-Allow-Origin', origin);
    ctx.set('Access-Control-Allow-Credentials', 'true');
    if (ctx.method !== 'OPTIONS' || !ctx.req.headers['access-control-request-method']) {
      ctx.set('Access-Control-Expose-Headers', exposedHeaders);
      return next();
    }
    ctx.set('Access-Control-Allow-Methods', allowedMethods);
    ctx.set('Access-Control-Allow-Headers', allowedHeaders);
    ctx.set('Access-Control-Max-Age', preflightSeconds);
    ctx.status = 204;
    return Promise.resolve();
  };
}
