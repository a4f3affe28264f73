import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A program to run under the watcher. */
export interface Program {
  file: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
  uid?: number;
  gid?: number;
}

/** A program that runs under the watcher. */
export interface Watched {
  /** The program's process id; undefined if it could not be run. */
  pid: number | undefined;
  /** Resolves with the exit code when the program and the watcher have exited. */
  exited: Promise<number | null>;
  hasExited(): boolean;
  /** Requests the program's shutdown. */
  end(): void;
}

const watcherFile = fileURLToPath(import.meta.resolve('./watcher.js'));

/**
 * Starts a program under a watcher, which shuts it down if this process dies.
 * @param log the file for the program's stderr
 * @param record is called with the watcher's process id before the watcher does anything
 */
export async function watch(
  program: Program,
  log: string,
  record: (watcherPid: number) => void,
): Promise<Watched> {
  const logFd = openSync(log, 'a', 0o600);
  const watcher = spawn(process.execPath, [watcherFile], {
    // Its own session, which Ctrl-C at the server's terminal does not reach.
    detached: true,
    cwd: '/',
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['pipe', 'pipe', logFd],
  });
  closeSync(logFd);

  let ended = false;
  const exited = new Promise<number | null>((resolve, reject) => {
    watcher.on('exit', resolve).on('error', reject);
  }).finally(() => (ended = true));
  const started = new Promise<number>((resolve) => {
    watcher.stdout?.on('data', (line: Buffer) => resolve(Number(line)));
  });
  watcher.stdin?.on('error', () => undefined);
  if (watcher.pid !== undefined) record(watcher.pid);
  watcher.stdin?.write(JSON.stringify(program) + '\n');

  const pid = await Promise.race([started, exited.then(() => undefined)]);
  return { pid, exited, hasExited: () => ended, end: () => watcher.stdin?.end() };
}
