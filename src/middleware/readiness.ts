import type { Middleware } from 'koa';
import { version } from '../util/version.js';

/** Once shutdown begins, the health check tells load balancers to send no new requests. */
export function readiness(stopping: AbortSignal): Middleware {
  return (ctx, next) => {
    if (!stopping.aborted || ctx.path !== '/api/health') return next();
    ctx.status = 503;
    ctx.body = { status: 'error', version };
    return Promise.resolve();
  };
}
