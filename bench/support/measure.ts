import autocannon, { type Result } from 'autocannon';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Load {
  url: string;
  method: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  connections: number;
  amount: number;
}

export interface LoadResult {
  requestsPerSecond: number;
  failures: number;
}

/** Sends a number of requests over a number of connections. */
export async function load({
  url,
  method,
  headers,
  body,
  connections,
  amount,
}: Load): Promise<LoadResult> {
  // autocannon rounds its own duration up to its one-second samples.
  const start = performance.now();
  let end = start;
  const options = {
    url,
    method,
    connections,
    amount,
    ...(headers && { headers }),
    ...(body !== undefined && { body }),
  };
  const { non2xx, errors } = await new Promise<Result>((resolve, reject) => {
    const instance = autocannon(options, (error: Error | null, result) => {
      if (error) reject(error);
      else resolve(result);
    });
    instance.on('response', () => void (end = performance.now()));
  });
  return { requestsPerSecond: (1000 * amount) / (end - start), failures: non2xx + errors };
}

/** Starts a module as a child process that reports its port. Its log is discarded. */
export async function start(
  module: string,
  ...args: string[]
): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), args, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [message] = (await once(child, 'message')) as [{ port: number }];
  return { child, port: message.port };
}

/** CPU time of a child process so far, user and system, in microseconds. */
export async function cpuOf(child: ChildProcess): Promise<number> {
  child.send('cpu');
  const [{ cpu }] = (await once(child, 'message')) as [{ cpu: NodeJS.CpuUsage }];
  return cpu.user + cpu.system;
}

export const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
