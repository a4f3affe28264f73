import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartupError } from '../startup-error.js';
import { claimFolder, endOrphan } from './embedded-owner.js';
import {
  chooseAccount,
  isReachable,
  locateRuntime,
  prepareRuntime,
  type ServerAccount,
} from './embedded-runtime.js';

const database = 'covenant';
const user = 'covenant';
const port = 5432;
const startTimeout = 30_000;
/** The longest path of a Unix socket is 107 bytes, `.s.PGSQL.5432.lock` included. */
const longestSocketFolder = 85;

export interface EmbeddedServer {
  connection: { host: string; port: number; user: string; database: string };
  /** Ends the server and gives the data folder up. Close the pools first. */
  stop: () => Promise<void>;
}

export interface EmbeddedOptions {
  dataDir: string;
  /** For tests: nothing is synced to disk, so a power cut loses data. */
  fast?: boolean;
  /** The folder of PostgreSQL's programs, when it is not the package's. */
  runtime?: string;
}

/**
 * Starts PostgreSQL on the cluster in `dataDir`, making it at the first start. It listens on a
 * Unix socket in a private folder only, and ends with this process, however that ends.
 * @throws StartupError with one line that says what to do
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const account = chooseAccount();
  const home = prepareHome(options.dataDir, account);
  const release = await claimFolder(options.dataDir);
  try {
    const runtime = prepareRuntime(options.runtime ?? locateRuntime(), home, account);
    const cluster = path.join(home, 'postgres');
    await endOrphan(cluster);
    if (!existsSync(cluster)) initialise(runtime, cluster, account);
    const host = prepareSocketFolder(home, account);
    const watcher = launch(runtime, cluster, host, options.fast ?? false, account);
    await waitUntilReady(watcher, cluster, home);
    const connection = { host, port, user, database };
    await createDatabase(connection);
    return { connection, stop: () => stop(watcher, release) };
  } catch (error) {
    release();
    throw error;
  }
}

/**
 * The folder of the cluster. It is the data folder, or, when that lies where the unprivileged
 * account cannot go (below root's home), one in /var/lib that its name leads to.
 */
function prepareHome(dataDir: string, account: ServerAccount | undefined): string {
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(path.join(dataDir, '.writable'), '');
    rmSync(path.join(dataDir, '.writable'));
  } catch (error) {
    throw new StartupError(`The data folder ${dataDir} cannot be written: ${(error as Error).message}.`);
  }
  if (isReachable(dataDir, account)) return dataDir;
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const home = path.join('/var/lib/covenant', name);
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(dataDir, 'postgres-is-in'), `${home}\n`);
  return home;
}

/** A half-made cluster never has the final name: initdb works beside it. */
function initialise(runtime: string, cluster: string, account: ServerAccount | undefined): void {
  const draft = `${cluster}.init`;
  rmSync(draft, { recursive: true, force: true });
  makePrivate(draft, account);
  const args = ['-D', draft, '-U', user, '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-locale'];
  const { status, stderr, error } = spawnSync(
    path.join(runtime, 'bin/initdb'),
    [...args, ...locale],
    { ...account, cwd: '/', env: { PATH: process.env['PATH'], TZ: 'UTC' }, encoding: 'utf8' },
  );
  if (status !== 0) {
    const reason = error?.message ?? stderr.trim().split('\n').at(-1) ?? '';
    throw new StartupError(`PostgreSQL could not make its cluster in ${draft}: ${reason}`);
  }
  renameSync(draft, cluster);
}

function prepareSocketFolder(home: string, account: ServerAccount | undefined): string {
  const inHome = path.join(home, 'socket');
  const name = createHash('sha256').update(home).digest('hex').slice(0, 16);
  const folder =
    Buffer.byteLength(inHome) <= longestSocketFolder ? inHome : path.join(os.tmpdir(), `covenant-${name}`);
  makePrivate(folder, account);
  return folder;
}

function makePrivate(folder: string, account: ServerAccount | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (account) chownSync(folder, account.uid, account.gid);
}

/**
 * The watcher is a shell: it ends PostgreSQL when the pipe from this process closes, which the
 * kernel does even after kill -9. Its own session keeps a terminal's Ctrl-C away.
 */
const watch = `
exec >>"$LOG" 2>&1 3<&0
"$@" 3<&- </dev/null &
server=$!
(cat <&3 >/dev/null; kill -INT "$server" 2>/dev/null) &
reader=$!
exec 3<&-
wait "$server"
status=$?
kill "$reader" 2>/dev/null
exit $status
`;

function launch(
  runtime: string,
  cluster: string,
  socketFolder: string,
  fast: boolean,
  account: ServerAccount | undefined,
): ChildProcess {
  const log = path.join(cluster, 'server.log');
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    port: String(port),
    max_connections: fast ? '200' : '100',
    shared_buffers: '128MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(fast && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const parameters = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = [path.join(runtime, 'bin/postgres'), '-D', cluster, ...parameters];
  return spawn('/bin/sh', ['-c', watch, 'watcher', ...server], {
    ...account,
    cwd: '/',
    env: { PATH: process.env['PATH'], LOG: log },
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
}

/** The pid file says "ready" on its eighth line; it can only be our server's. */
async function waitUntilReady(watcher: ChildProcess, cluster: string, home: string): Promise<void> {
  const file = path.join(cluster, 'postmaster.pid');
  for (let waited = 0; waited < startTimeout; waited += 10) {
    if (watcher.exitCode !== null || watcher.signalCode !== null) break;
    if (existsSync(file) && readFileSync(file, 'utf8').split('\n')[7]?.trim() === 'ready') return;
    await sleep(10);
  }
  watcher.stdin?.end();
  throw new StartupError(`PostgreSQL did not start in ${home}: ${lastLine(path.join(cluster, 'server.log'))}`);
}

function lastLine(file: string): string {
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return text.split('\n').at(-1) ?? '';
}

async function createDatabase(connection: EmbeddedServer['connection']): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${database}`);
  } finally {
    await client.end();
  }
}

async function stop(watcher: ChildProcess, release: () => void): Promise<void> {
  if (watcher.exitCode === null && watcher.signalCode === null) {
    const exited = new Promise((resolve) => watcher.once('exit', resolve));
    watcher.stdin?.end();
    await exited;
  }
  release();
}
