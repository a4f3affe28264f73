import { setMaxListeners } from 'node:events';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { dispatchEvents } from '../events/dispatch-events.js';
import type { Subscriber } from '../events/subscriber.js';
import type { StartHooks } from '../hooks/hook-run.js';
import { system } from '../identity/actor.js';
import { describeError } from '../logging/logger.js';
import { Job } from '../models/Job.js';
import type { Services } from '../store/services.js';
import type { JobDefinition, JobFigures, Queue } from './define-job.js';
import {
  claimJobs,
  type ClaimedJob,
  completeJob,
  enqueueScheduled,
  failJob,
  failStaleJobs,
  timeoutOf,
} from './job-queue.js';

export interface JobRunnerParts {
  pool: Knex;
  services: Services;
  jobs: JobDefinition[];
  subscribers: readonly Subscriber[];
  startHooks: StartHooks;
  log: Logger;
}

/** The result of an attempt; `returned` if the worker stopped before the job ended. */
export type Outcome = 'completed' | 'failed' | 'returned';

/** Runs the jobs of a store. */
export interface JobRunner {
  /** Adds the jobs of new events, and of work that has become due. */
  dispatch: () => Promise<void>;
  /** Adds the jobs of schedules, and ends stale attempts. */
  upkeep: () => Promise<void>;
  /** Claims up to `limit` jobs of a queue and starts them. */
  start: (queue: Queue, limit: number, stopping: AbortSignal) => Promise<Promise<Outcome>[]>;
  /** Runs up to `limit` jobs of a queue that are due, and waits for them. */
  run: (queue: Queue, limit: number) => Promise<{ processed: number; failed: number }>;
}

export function createJobRunner(parts: JobRunnerParts): JobRunner {
  const { pool, jobs, subscribers } = parts;
  const byName = new Map(jobs.map((job) => [job.name, job]));
  if (byName.size < jobs.length) throw new Error('Two jobs have the same name');
  const start: JobRunner['start'] = async (queue, limit, stopping) => {
    const claimed = await claimJobs(pool, queue, limit);
    return claimed.map((job) => attempt(parts, byName.get(job.task), job, stopping));
  };
  const dispatch = async (): Promise<void> => {
    await dispatchEvents(pool, subscribers);
    for (const { enqueueDue } of jobs) await enqueueDue?.(pool);
  };
  const upkeep = async (): Promise<void> => {
    await failStaleJobs(pool);
    await enqueueScheduled(pool, jobs);
  };
  return {
    start,
    dispatch,
    upkeep,
    run: async (queue, limit) => {
      await upkeep();
      await dispatch();
      const outcomes = await Promise.all(await start(queue, limit, neverAborted));
      const failed = outcomes.filter((outcome) => outcome === 'failed').length;
      return { processed: outcomes.length, failed };
    },
  };
}

const neverAborted = new AbortController().signal;
// Every running job listens to it.
setMaxListeners(0, neverAborted);

/** After it was told to stop, a job has this long until another worker may run it. */
const graceMilliseconds = 5_000;

/** Runs one attempt and records its end. It never rejects. */
async function attempt(
  parts: JobRunnerParts,
  definition: JobDefinition | undefined,
  job: ClaimedJob,
  stopping: AbortSignal,
): Promise<Outcome> {
  const { pool } = parts;
  const log = parts.log.child({ job: job.task, jobId: job.id, attempt: job.attempt });
  const started = performance.now();
  const durationMs = (): number => Math.round(performance.now() - started);
  try {
    const figures = await runInTime(parts, definition, job, stopping, log);
    await completeJob(pool, job);
    const level = Object.values(figures).some((figure) => figure > 0) ? 'info' : 'debug';
    log[level]({ durationMs: durationMs(), ...figures }, 'job done');
    return 'completed';
  } catch (error) {
    const returned = stopping.aborted;
    const end = returned
      ? Job.handBack(pool, [job.id])
      : failJob(pool, job, describeError(error).message.slice(0, 2000));
    // Without a database, the lease ends the attempt.
    await end.catch(() => undefined);
    if (returned) log.info({ durationMs: durationMs() }, 'job returned to its queue');
    else log.warn({ err: error, durationMs: durationMs() }, 'job failed');
    return returned ? 'returned' : 'failed';
  }
}

/**
 * @throws what the job throws, or an error if its time is over, or if it does not stop when it is
 *   told to
 */
async function runInTime(
  { pool, services, startHooks }: JobRunnerParts,
  definition: JobDefinition | undefined,
  { id, task, input, attempt }: ClaimedJob,
  stopping: AbortSignal,
  log: Logger,
): Promise<JobFigures> {
  if (!definition) throw new Error(`There is no job ${task}: its plugin is not installed.`);
  const interruption = interruptAfter(timeoutOf(definition), stopping);
  const { signal } = interruption;
  const hooks = startHooks({ actor: system, requestId: `job ${id}`, log });
  try {
    const run = definition.run({ id, input, pool, services, hooks, log, attempt, signal });
    return (await Promise.race([run, interruption.promise])) ?? {};
  } finally {
    interruption.clear();
  }
}

interface Interruption {
  /** Aborted when the time is over or the worker stops. */
  signal: AbortSignal;
  /** Rejects when the time is over, or some time after the worker stops. */
  promise: Promise<never>;
  clear: () => void;
}

function interruptAfter(seconds: number, stopping: AbortSignal): Interruption {
  const controller = new AbortController();
  let clear = (): void => undefined;
  const promise = new Promise<never>((_resolve, reject) => {
    const end = (message: string): void => {
      controller.abort();
      reject(new Error(message));
    };
    const timer = setTimeout(end, seconds * 1000, `The job did not end within ${seconds} seconds.`);
    const stop = (): void => {
      controller.abort();
      setTimeout(end, graceMilliseconds, 'The worker stops.').unref();
    };
    stopping.addEventListener('abort', stop);
    if (stopping.aborted) stop();
    clear = () => {
      clearTimeout(timer);
      stopping.removeEventListener('abort', stop);
    };
  });
  return { signal: controller.signal, promise, clear };
}
