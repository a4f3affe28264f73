import type { Middleware } from 'koa';
import { version } from '../util/version.js';

/** From the beginning of a stop on, the health check tells load balancers to send nothing new. */
export function readiness(stopping: AbortSignal): Middleware {
  return (ctx, next) => {
    if (!stopping.aborted || ctx.path !== '/api/health') return next();
    ctx.status = 503;
    ctx.body = { status: 'error', version };
    return Promise.resolve();
  };
}
