import autocannon from 'autocannon';
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
export async function load({ url, method, headers, body, connections, amount }: Load): Promise<LoadResult> {
  const result = await autocannon({
    url,
    method,
    connections,
    amount,
    ...(headers && { headers }),
    ...(body !== undefined && { body }),
  });
  return {
    requestsPerSecond: amount / result.duration,
    failures: result.non2xx + result.errors,
  };
}

/** Starts a module as a child process that reports its port. */
export async function start(module: string, ...args: string[]): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), args, {
    execArgv: process.env['PROFILE'] ? ['--cpu-prof', '--cpu-prof-dir=/tmp/prof'] : [],
  });
  const [message] = (await once(child, 'message')) as [{ port: number }];
  return { child, port: message.port };
}

/** CPU time of a child so far, user and system, in microseconds. */
export async function cpuOf(child: ChildProcess): Promise<number> {
  child.send('cpu');
  const [{ cpu }] = (await once(child, 'message')) as [{ cpu: NodeJS.CpuUsage }];
  return cpu.user + cpu.system;
}

export const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
