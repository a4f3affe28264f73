import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import path from 'node:path';
import { projectRoot } from '../../src/util/root.js';
import { keepLog } from './test-log.js';

export interface ServerProcess {
  child: ChildProcess;
  url: string;
  output: () => string;
}

const running = new Set<ChildProcess>();

/** The server as `npm start` runs it, on the embedded database in a folder. */
export async function startServer(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<ServerProcess> {
  const env = { ...environment(dataDir), PORT: '0', ...settings };
  return start(['dist/src/main.js'], env, /listens on (http:\S+)/);
}

/** `covenant worker`, on the database that the settings name. */
export const startWorkerProcess = (settings: Record<string, string>): Promise<ServerProcess> =>
  start(['bin/covenant.mjs', 'worker'], { ...process.env, ...settings }, /the worker runs()/);

/** @param ready matches its output once it runs, with its URL */
async function start(
  [script = '', ...args]: string[],
  env: NodeJS.ProcessEnv,
  ready: RegExp,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [path.join(projectRoot, script), ...args], { env });
  running.add(child);
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += String(chunk);
      keepLog(String(chunk));
      const url = ready.exec(output)?.[1];
      if (url !== undefined) resolve({ child, url, output: () => output });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => {
      running.delete(child);
      reject(new Error(`exit ${code}: ${output}`));
    });
  });
}

export async function end(
  { child }: ServerProcess,
  signal: NodeJS.Signals,
): Promise<number | null> {
  const exited = once(child, 'exit') as Promise<[number | null]>;
  child.kill(signal);
  return (await exited)[0];
}

/** Stops processes that a failed test left running. */
export async function endServers(): Promise<void> {
  for (const child of running) {
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  }
}

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `covenant` with arguments until it exits, on the embedded database in a folder. */
export const runCovenant = (dataDir: string, ...args: string[]): Promise<Ended> =>
  runWith({}, dataDir, ...args);

/** The same with settings, such as another database. */
export async function runWith(
  settings: Record<string, string>,
  dataDir: string,
  ...args: string[]
): Promise<Ended> {
  const child = spawn(process.execPath, [path.join(projectRoot, 'bin/covenant.mjs'), ...args], {
    env: { ...environment(dataDir), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
}

function environment(dataDir: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...env } = process.env;
  return { ...env, COVENANT_DATA_DIR: dataDir };
}
