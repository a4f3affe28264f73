import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { FolderLock } from './lock.js';
import { lastLogLines, logSize } from './log.js';
import { commandLine, endPostgres, identify, isPostgresOn, readIfPossible } from './process.js';
import { canReach, changeOwner, type OsUser } from './user.js';
import { watch, type Program, type Watched } from './watch.js';
import { StartupError } from '../util/startup-error.js';

/** The paths of an embedded server, and the user that runs it. */
export interface Cluster {
  /** PostgreSQL's data directory. */
  folder: string;
  socketDir: string;
  log: string;
  runtime: string;
  user: OsUser | undefined;
  fast: boolean;
  lock: FolderLock;
}

/** Appears in the process titles and distinguishes our servers from others. */
const nameSetting = 'cluster_name=covenant';
const startPatience = 120_000;

/**
 * Creates the cluster if it does not exist. It is created in a temporary folder, so that an
 * existing cluster is always complete.
 */
export async function initializeCluster(cluster: Cluster): Promise<void> {
  const { folder, user, fast, log } = cluster;
  if (existsSync(path.join(folder, 'PG_VERSION'))) return;
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new StartupError(`${folder} has files but no PostgreSQL cluster: move them away.`);
  }
  removeHalfMade(folder);
  const unfinished = mkdtempSync(`${folder}.init-`);
  if (user) changeOwner(user, unfinished);
  const before = logSize(log);
  const initdb = await run(cluster, 'initdb', unfinished, [
    ...['-U', 'postgres', '--auth-local=trust', '--auth-host=reject', '-E', 'UTF8', '--locale=C'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...(fast ? ['--no-sync'] : [])],
  ]);
  if ((await initdb.exited) !== 0) throw failure('initdb failed', log, before);
  renameSync(unfinished, folder);
}

/** An initdb that outlived its watcher may still be writing there; the next start tries again. */
function removeHalfMade(folder: string): void {
  const parent = path.dirname(folder);
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(`${path.basename(folder)}.init-`)) continue;
    try {
      rmSync(path.join(parent, name), { recursive: true, force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
    }
  }
}

/** Starts PostgreSQL and waits until it accepts connections. */
export async function startPostgres(cluster: Cluster): Promise<Watched> {
  const before = logSize(cluster.log);
  const postgres = await run(cluster, 'postgres', cluster.folder, settings(cluster));
  const deadline = Date.now() + startPatience;
  while (!isReady(cluster.folder, postgres.pid)) {
    if (postgres.hasExited()) throw failure('PostgreSQL did not start', cluster.log, before);
    if (Date.now() > deadline) {
      postgres.end();
      await postgres.exited;
      throw failure(`PostgreSQL did not start in ${startPatience / 1000} s`, cluster.log, before);
    }
    await delay(10);
  }
  return postgres;
}

function run(cluster: Cluster, name: string, folder: string, args: string[]): Promise<Watched> {
  const { user, runtime, log, lock } = cluster;
  const program: Program = {
    file: path.join(runtime, 'bin', name),
    args: ['-D', nameableFolder(folder, user), ...args],
    cwd: folder,
    // Does not pass on our environment: PGPORT or LC_ALL would change the database.
    env: { LC_ALL: 'C' },
    ...(user && { uid: user.uid, gid: user.gid }),
  };
  return watch(program, log, (pid) => lock.recordWatcher(pid));
}

/**
 * The path by which the user can open the folder. Below a folder that is closed to that user (such
 * as root's home), no path works, but the working directory, which root entered, stays accessible.
 */
function nameableFolder(folder: string, user: OsUser | undefined): string {
  if (canReach(folder, user)) return folder;
  if (existsSync('/proc/self/cwd')) return '/proc/self/cwd';
  throw new StartupError(
    `The user ${user?.name}, who runs PostgreSQL for root, cannot reach ${folder}: ` +
      'set COVENANT_DATA_DIR to a folder outside of private ones.',
  );
}

function settings({ socketDir, fast }: Cluster): string[] {
  const values = [
    nameSetting,
    'listen_addresses=',
    `unix_socket_directories="${socketDir.replaceAll('"', '""')}"`,
    'unix_socket_permissions=0700',
    `max_connections=${fast ? 200 : 100}`,
    'shared_buffers=128MB',
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
    // The server gets the errors of statements and logs them without customer data.
    'log_min_messages=log',
    'log_checkpoints=off',
    ...(fast ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ];
  return values.flatMap((value) => ['-c', value]);
}

/**
 * Stops a PostgreSQL whose server died, and removes the lock files of one that died itself:
 * PostgreSQL would take any living process with the same id for another server.
 * @throws StartupError if another PostgreSQL uses the cluster
 */
export async function endOrphan({ folder, socketDir }: Cluster): Promise<void> {
  const pid = readPostmaster(folder)?.pid;
  if (pid === undefined) return;
  const running = identify(pid);
  if (running && isPostgresOn(folder, pid)) {
    if (!commandLine(pid).includes(nameSetting)) {
      throw new StartupError(
        `A PostgreSQL that was started by hand (process ${pid}) is using ${folder}: stop it first.`,
      );
    }
    await endPostgres(running);
  }
  rmSync(path.join(folder, 'postmaster.pid'), { force: true });
  rmSync(path.join(socketDir, '.s.PGSQL.5432.lock'), { force: true });
}

function isReady(folder: string, pid: number | undefined): boolean {
  const postmaster = readPostmaster(folder);
  return postmaster?.status === 'ready' && postmaster.pid === pid;
}

/** The contents of postmaster.pid: the process id on the first line, the status on the eighth. */
function readPostmaster(folder: string): { pid: number; status: string } | undefined {
  const text = readIfPossible(() => readFileSync(path.join(folder, 'postmaster.pid'), 'utf8'));
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  // Single-user mode writes its process id as a negative number.
  return { pid: Math.abs(Number(lines[0])), status: lines[7]?.trim() ?? '' };
}

function failure(what: string, log: string, since: number): StartupError {
  const words = lastLogLines(log, since) ?? 'it left no message';
  return new StartupError(`${what}: ${words} (${log}). Alternatively, set DATABASE_URL.`);
}
