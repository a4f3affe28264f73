import type { Logger } from 'pino';
import { setTimeout as sleep } from 'node:timers/promises';

const pauseMilliseconds = 30_000;

/**
 * Sweeps every half minute until it is stopped, with at most one sweep at a time in a process.
 * Stopping it tells a running sweep to stop and waits for it.
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
