import type { Context } from 'koa';
import type { Logger } from 'pino';
import { anonymous, type Actor } from '../identity/actor.js';
import type { OperationFacts } from './operation-facts.js';

/**
 * One request on its way through the contract. It is openapi-backend's request too, so that
 * nothing is parsed twice.
 */
export interface Exchange {
  ctx: Context;
  /** HEAD is answered as GET. */
  method: string;
  path: string;
  headers: Context['headers'];
  operation?: OperationFacts;
  params: Record<string, unknown>;
  query: Record<string, unknown>;
  /** The declared headers only. */
  declaredHeaders: Record<string, string>;
  body: unknown;
  actor: Actor;
  requestId: string;
  log: Logger;
}

export function startExchange(ctx: Context): Exchange {
  const { requestId, log } = ctx.state as { requestId: string; log: Logger };
  return {
    ctx,
    method: ctx.method,
    path: ctx.path,
    headers: ctx.headers,
    params: {},
    query: {},
    declaredHeaders: {},
    body: undefined,
    actor: anonymous,
    requestId,
    log,
  };
}
