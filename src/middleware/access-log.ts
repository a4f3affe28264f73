import type { Middleware } from 'koa';
import type { Logger } from 'pino';

/** One line a request, after it: never a query string, a body, a cookie or a key. */
export function accessLog(logger: Logger): Middleware {
  return async (ctx, next) => {
    const state = ctx.state as { requestId: string; log: Logger };
    state.log = logger.child({ requestId: state.requestId });
    const start = process.hrtime.bigint();
    await next();
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    state.log.info(
      {
        method: ctx.method,
        path: ctx.path,
        status: ctx.status,
        milliseconds: Math.round(milliseconds * 10) / 10,
      },
      'request',
    );
  };
}
