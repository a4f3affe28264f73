import type { Context, Middleware } from 'koa';
import { fromDatabaseError } from '../contract/database-errors.js';
import { fromDomainError } from '../contract/domain-errors.js';
import { ApiError, notFound } from '../contract/errors.js';
import { logOf } from '../logging/request-log.js';

/** Converts every thrown error to the contract's standard error body. */
export const errorBody: Middleware = async (ctx, next) => {
  try {
    await next();
    if (ctx.status === 404 && ctx.body === undefined) sendError(ctx, notFound('Path'));
  } catch (error) {
    sendError(ctx, toApiError(error, ctx));
  }
};

function toApiError(error: unknown, ctx: Context): ApiError {
  if (error instanceof ApiError) return error;
  const refusal = fromDomainError(error);
  if (refusal) {
    // Its cause is something that the operator must know of, such as a full disk.
    if ((error as Error).cause !== undefined) logOf(ctx).error({ err: error }, refusal.message);
    return refusal;
  }
  const known = fromDatabaseError(error);
  if (known && known.status < 500) return known;
  logOf(ctx).error({ err: error }, 'request failed');
  return known ?? new ApiError(500, 'INTERNAL_ERROR', 'An internal error occurred.');
}

/** Sends an error response. */
export function sendError(ctx: Context, error: ApiError): void {
  const { requestId } = ctx.state as { requestId: string };
  const { code, message, details, headers } = error;
  ctx.set(headers);
  ctx.status = error.status;
  ctx.body = { error: { code, message, requestId, ...(details && { details }) } };
}
