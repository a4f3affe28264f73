import type { Knex } from 'knex';
import type { Logger } from 'pino';
import type { HookRun } from '../hooks/hook-run.js';
import type { Services } from '../store/services.js';

/** `default` for the store's own work; the others for what waits for somebody else's server. */
export const queues = ['default', 'webhooks', 'mail'] as const;

export type Queue = (typeof queues)[number];

/** What a job gets. It runs outside transactions and opens its own. */
export interface JobContext<Input extends object> {
  /** The job's id, the same with every attempt. */
  id: string;
  input: Input;
  pool: Knex;
  services: Services;
  /** The server itself is the actor. */
  hooks: HookRun;
  log: Logger;
  /** 1 for the first. */
  attempt: number;
  /** Aborted when the job's time is over, or the worker stops. */
  signal: AbortSignal;
}

/** What a run did, in numbers for the log, such as `{ deleted: 12 }`. */
export type JobFigures = Record<string, number>;

/** A kind of work that runs later, once for every input, and again if it fails. */
export interface JobDefinition<Input extends object = object> {
  /** Such as `webhooks-deliver`. A plugin puts its own name in front. */
  name: string;
  /** Default: `default`. */
  queue?: Queue;
  /** How often it is tried before it counts as failed. Default: 5. */
  attempts?: number;
  /** The pause after the first failed attempt; it doubles, with jitter. Default: 10. */
  retrySeconds?: number;
  /**
   * When an attempt that has not finished counts as failed, because its worker may have died.
   * Default: 300.
   */
  timeoutSeconds?: number;
  /**
   * Runs once in every such period, without an input; at most a day (86,400). Periods begin at
   * midnight UTC if they divide a day.
   */
  everySeconds?: number;
  /**
   * Called once a second by each worker: adds this job for work whose time has come, as the rows of
   * that work say. Unlike a schedule, it leaves no job when there is nothing to do.
   */
  enqueueDue?: (pool: Knex) => Promise<unknown>;
  run(context: JobContext<Input>): Promise<JobFigures | undefined>;
}

/** Types a job at its declaration. */
export const defineJob = <Input extends object>(job: JobDefinition<Input>): JobDefinition<Input> =>
  job;
