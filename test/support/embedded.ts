import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Connection } from '../../src/embedded-postgres/ensure-database.js';
import { commandLine, isAlive, type ProcessId } from '../../src/embedded-postgres/process.js';
import { startEmbedded } from '../../src/embedded-postgres/start-embedded.js';
import { StartupError } from '../../src/util/startup-error.js';
import { prepareDataDir } from './prepared-cluster.js';

export const isRoot = process.getuid?.() === 0;

export const ownerScript = fileURLToPath(import.meta.resolve('./embedded-owner.js'));
const folders: string[] = [];

/** A folder that every user can enter. */
export function makeFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'covenant-embedded-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

/** A data folder as the first start of a server leaves it. */
export async function makePreparedFolder(): Promise<string> {
  const folder = makeFolder();
  await prepareDataDir(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export interface Answer {
  connection: Connection;
  pid: number;
  refused?: string;
}

export interface Owner {
  pid: number;
  /** The result of its start. */
  answer: Promise<Answer>;
  kill: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts another server process on a data folder, as another user if one is given. */
export function spawnOwner(
  dataDir: string,
  { args = [], uid }: { args?: string[]; uid?: number } = {},
): Owner {
  const owner = spawn(process.execPath, [ownerScript, dataDir, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
    cwd: '/',
    ...(uid !== undefined && { uid, gid: uid }),
  });
  const exited = once(owner, 'exit');
  return {
    pid: owner.pid ?? 0,
    answer: once(owner.stdout, 'data').then(([line]) => JSON.parse(String(line)) as Answer),
    async kill() {
      owner.kill('SIGKILL');
      await exited;
    },
    async stop() {
      owner.stdin.end();
      await exited;
    },
  };
}

/** The watcher that the lock file of a folder names. */
export function watcherOf(dataDir: string): ProcessId {
  const lock = JSON.parse(readFileSync(path.join(dataDir, 'server.pid'), 'utf8')) as {
    watcher: ProcessId;
  };
  return lock.watcher;
}

/** The error message of a rejected start on this folder. */
export async function refusal(options: Parameters<typeof startEmbedded>[0]): Promise<string> {
  try {
    const server = await startEmbedded(options);
    await server.stop();
  } catch (error) {
    if (error instanceof StartupError) return error.message;
    throw error;
  }
  throw new Error('The start was not refused.');
}

/** Runs one statement on a connection of its own. */
export async function query(connection: Connection, sql: string): Promise<unknown[]> {
  const client = new pg.Client(connection);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows.flatMap((row) =>
      Object.values(row),
    );
  } finally {
    await client.end();
  }
}

/** Waits until every program whose arguments name the folder has exited. */
export async function untilNothingRunsOn(folder: string): Promise<void> {
  const pids = (): number[] =>
    existsSync('/proc') ? readdirSync('/proc').map(Number).filter(Number.isInteger) : [];
  await until(() => !pids().some((pid) => commandLine(pid).includes(folder)));
}

export const untilEnded = (process: ProcessId): Promise<void> => until(() => !isAlive(process));

export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await delay(20);
}
