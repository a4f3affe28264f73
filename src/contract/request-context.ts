import type { Context } from 'koa';
import type { Logger } from 'pino';
import { anonymous, type Actor } from '../identity/actor.js';
import { logOf } from '../logging/request-log.js';
import type { OperationFacts } from './operation-facts.js';

const noBytes = Buffer.alloc(0);

/**
 * One request in the contract runtime. It is also openapi-backend's request, so that nothing is
 * parsed twice.
 */
export class RequestContext {
  readonly method: string;
  readonly path: string;
  readonly headers: Context['headers'];
  readonly requestId: string;
  operation: OperationFacts | undefined = undefined;
  params: Record<string, unknown> = {};
  query: Record<string, unknown> = {};
  /** The declared headers only. */
  readonly declaredHeaders: Record<string, string> = {};
  body: unknown = undefined;
  /** Of an operation that is authenticated by signature. */
  rawBody: Buffer = noBytes;
  actor: Actor = anonymous;

  constructor(readonly ctx: Context) {
    this.method = ctx.req.method ?? 'GET';
    this.path = ctx.path;
    this.headers = ctx.req.headers;
    this.requestId = (ctx.state as { requestId: string }).requestId;
  }

  get log(): Logger {
    return logOf(this.ctx);
  }
}
