/*
 * Runs one program as long as the process at the other end of stdin lives, and then shuts it down.
 * A process killed with SIGKILL cannot act, but the kernel closes its pipes. The command arrives
 * as one line on stdin; the program's process id is written as one line to stdout.
 */
import { spawn } from 'node:child_process';
import { endPostgres, identify } from './process.js';
import type { Program } from './watch.js';

let order = '';
let program: number | undefined;

// A signal to all processes at once (systemd, docker) must not end the watcher before the server.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.stdout.on('error', () => undefined);
process.stdin.setEncoding('utf8').on('data', receive).on('end', stop).on('error', stop);

function receive(text: string): void {
  order += text;
  if (program === undefined && order.endsWith('\n')) start(JSON.parse(order) as Program);
}

function start({ file, args, ...options }: Program): void {
  const child = spawn(file, args, { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
  child.on('exit', (code) => process.exit(code ?? 1));
  child.on('error', (error) => {
    console.error(`error: ${error.message}`);
    process.exit(1);
  });
  program = child.pid;
  process.stdout.write(`${program}\n`);
}

function stop(): void {
  const running = program === undefined ? undefined : identify(program);
  if (running) void endPostgres(running);
  else process.exit();
}
