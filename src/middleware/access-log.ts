import type { Middleware } from 'koa';
import type { Logger } from 'pino';
import { startRequestLog } from '../logging/request-log.js';

/** One line per request, written after it: never a query string, a body, a cookie, or a key. */
export function accessLog(logger: Logger): Middleware {
  // The lines are made here, of nothing secret: searching each for secrets costs more than the line.
  const lines = logger.child({}, { redact: [] });
  return async (ctx, next) => {
    startRequestLog(ctx, logger);
    const start = performance.now();
    await next();
    lines.info(
      {
        requestId: (ctx.state as { requestId: string }).requestId,
        method: ctx.method,
        path: ctx.path,
        status: ctx.status,
        milliseconds: Math.round((performance.now() - start) * 10) / 10,
      },
      'request',
    );
  };
}
