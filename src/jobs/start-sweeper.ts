import type { Logger } from 'pino';
import { setTimeout as sleep } from 'node:timers/promises';

const pauseMilliseconds = 30_000;

/**
 * Sweeps every half minute until it is stopped, and never twice at a time in one process. A sweep
 * that is running when it is stopped is told so and waited for.
 */
export function startSweeper(
  sweep: (signal: AbortSignal) => Promise<void>,
  log: Logger,
): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await sweep(signal).catch((error: unknown) => {
        log.warn({ err: error }, 'a sweep broke off; the next one goes on');
      });
      await sleep(pauseMilliseconds, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
