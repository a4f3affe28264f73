import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { FolderLock } from './lock.js';
import { lastLogLines, logSize } from './log.js';
import { commandLine, endPostgres, identify, isPostgresOn, readIfPossible } from './process.js';
import { canReach, changeOwner, type OsUser } from './user.js';
import { watch, type Program, type Watched } from './watch.js';
import { StartupError } from '../util/startup-error.js';

/** Where the parts of one embedded server are, and who runs it. */
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

/** Shows in the titles of the processes, and tells our servers from anybody else's. */
const nameSetting = 'cluster_name=covenant';
const startPatience = 120_000;

/** Makes the cluster unless it exists. It is made aside, so that one that exists is complete. */
export async function initializeCluster(cluster: Cluster): Promise<void> {
  const { folder, user, fast, log } = cluster;
  if (existsSync(path.join(folder, 'PG_VERSION'))) return;
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new StartupError(`${folder} holds files, but no PostgreSQL cluster: move them away.`);
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

/** Starts PostgreSQL and waits until it takes connections. */
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
    // Nothing of ours: PGPORT or LC_ALL in the server's environment would change the database.
    env: { LC_ALL: 'C' },
    ...(user && { uid: user.uid, gid: user.gid }),
  };
  return watch(program, log, (pid) => lock.recordWatcher(pid));
}

/**
 * The name under which the user can open the folder. Below a folder closed to that user (such as
 * root's home) no path leads there, but the working directory, entered as root, stays open.
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
    // Errors of statements reach the server, which logs them without the customers' data.
    'log_min_messages=log',
    'log_checkpoints=off',
    ...(fast ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ];
  return values.flatMap((value) => ['-c', value]);
}

/**
 * Ends a PostgreSQL whose server died, and removes the traces of one that died itself: PostgreSQL
 * takes any living process with the number in its lock files for another server.
 * @throws StartupError when somebody else's PostgreSQL uses the cluster
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

/** What postmaster.pid says: the pid on its first line, the status on its eighth. */
function readPostmaster(folder: string): { pid: number; status: string } | undefined {
  const text = readIfPossible(() => readFileSync(path.join(folder, 'postmaster.pid'), 'utf8'));
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  // Single-user mode writes its pid as a negative number.
  return { pid: Math.abs(Number(lines[0])), status: lines[7]?.trim() ?? '' };
}

function failure(what: string, log: string, since: number): StartupError {
  const words = lastLogLines(log, since) ?? 'it left no message';
  return new StartupError(`${what}: ${words} (${log}). Instead of it, DATABASE_URL can be set.`);
}
