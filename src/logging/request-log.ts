import type { Context } from 'koa';
import type { Logger } from 'pino';

interface State {
  requestId: string;
  logger: Logger;
  log?: Logger;
}

export function startRequestLog(ctx: Context, logger: Logger): void {
  (ctx.state as State).logger = logger;
}

/** The logger of one request, whose lines have its id. It is created when first used. */
export function logOf(ctx: Context): Logger {
  const state = ctx.state as State;
  return (state.log ??= state.logger.child({ requestId: state.requestId }));
}
