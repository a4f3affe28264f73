import { setMaxListeners } from 'node:events';
import type { Logger } from 'pino';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Queue, queues } from './define-job.js';
import type { JobRunner } from './run-jobs.js';

/** Between two looks at an empty queue, and for new events. */
const pauseMilliseconds = 1_000;
/** Between two looks for schedules and for attempts whose worker died. */
const upkeepMilliseconds = 10_000;
/** Jobs of one queue that this process runs at a time. */
const concurrency = 10;

/** Resolves to `true` to go on without a pause. */
type Step = () => Promise<unknown>;

export interface Worker {
  /** Takes no further jobs, tells the running ones to stop, and hands back those that do not. */
  stop: () => Promise<void>;
}

/**
 * Turns events and schedules into jobs, and runs the jobs of all queues, each queue on its own,
 * until it is stopped.
 */
export function startWorker(runner: JobRunner, log: Logger): Worker {
  const stopping = new AbortController();
  const { signal } = stopping;
  // Every running job listens to it.
  setMaxListeners(0, signal);
  const repeat = async (step: Step, milliseconds = pauseMilliseconds): Promise<void> => {
    while (!signal.aborted) {
      const more = await step().catch((error: unknown) => {
        log.warn({ err: error }, 'the worker was interrupted; it goes on');
        return false;
      });
      if (more !== true) await pause(milliseconds, signal);
    }
  };
  const loops = [
    repeat(() => runner.dispatch()),
    repeat(() => runner.upkeep(), upkeepMilliseconds),
    ...queues.map((queue) => workOn(runner, queue, signal, repeat)),
  ];
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}

/** Keeps up to `concurrency` jobs of a queue running. It ends when the last one has. */
async function workOn(
  runner: JobRunner,
  queue: Queue,
  signal: AbortSignal,
  repeat: (step: Step) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<unknown>>();
  await repeat(async () => {
    const attempts = await runner.start(queue, concurrency - running.size, signal);
    for (const attempt of attempts) {
      const ended = attempt.finally(() => running.delete(ended));
      running.add(ended);
    }
    if (running.size < concurrency) return attempts.length > 0;
    await Promise.race(running);
    return true;
  });
  await Promise.all(running);
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
