import type { Knex } from 'knex';
import type { Logger } from 'pino';
import type { HookRun } from '../hooks/hook-run.js';
import type { Actor } from '../identity/actor.js';
import type { JobRunner } from '../jobs/run-jobs.js';
import type { Services } from '../store/services.js';
import type { Claim } from './idempotency.js';
import type { RequestContext } from './request-context.js';

/**
 * The part of the request context that a handler gets. A class, because the logger is created on
 * demand.
 */
export class OperationCall {
  readonly method: string;
  readonly params: RequestContext['params'];
  readonly query: RequestContext['query'];
  readonly headers: RequestContext['declaredHeaders'];
  readonly body: unknown;
  readonly rawBody: Buffer;
  readonly actor: Actor;
  readonly requestId: string;
  readonly services: Services;
  readonly jobs: JobRunner;
  private readonly followUps: (() => Promise<void>)[] = [];

  constructor(
    private readonly context: RequestContext,
    readonly db: Knex,
    readonly hooks: HookRun,
    { services, jobs }: { services: Services; jobs: JobRunner },
    readonly claim: Claim | null,
  ) {
    this.services = services;
    this.jobs = jobs;
    this.method = context.method;
    this.params = context.params;
    this.query = context.query;
    this.headers = context.declaredHeaders;
    this.body = context.body;
    this.rawBody = context.rawBody;
    this.actor = context.actor;
    this.requestId = context.requestId;
  }

  get log(): Logger {
    return this.context.log;
  }

  get wantsJson(): boolean {
    return this.context.ctx.accepts('text/html', 'application/json') === 'application/json';
  }

  readonly afterCommit = (work: () => Promise<void>): void => {
    this.followUps.push(work);
  };

  /** Runs what waits for the commit: the handler's work, and the plugins' hooks. */
  async committed(pool: Knex): Promise<void> {
    for (const work of this.followUps) {
      await work().catch((error: unknown) => {
        this.log.error({ err: error }, 'work after the commit failed');
      });
    }
    await this.hooks.committed(pool);
  }
}
