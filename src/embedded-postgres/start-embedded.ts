import { existsSync, realpathSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { endOrphan, initializeCluster, startPostgres, type Cluster } from './cluster.js';
import { ensureDatabase, type Connection } from './ensure-database.js';
import { lockFolder, type FolderLock } from './lock.js';
import { rotateLog } from './log.js';
import { hasEnded, sendSignal, shutdownTimeout } from './process.js';
import { findRuntime } from './runtime.js';
import { makeSocketDir } from './socket.js';
import { changeOwner, postgresUser } from './user.js';
import type { Watched } from './watch.js';
import { makeFolder } from '../config/data-folder.js';
import { StartupError } from '../util/startup-error.js';

export interface EmbeddedServer {
  connection: Connection;
  /** PostgreSQL's own process. It changes when PostgreSQL is restarted. */
  readonly pid: number;
  /** Shuts PostgreSQL down and releases the data folder. Close the pools first. */
  stop: () => Promise<void>;
}

export interface EmbeddedOptions {
  dataDir: string;
  /** For tests: no durability in a crash of the machine, and more connections. */
  fast?: boolean;
  /** The npm package with the binaries; by default, the one for this platform. */
  packageDir?: string;
  /** The folder for copies of inaccessible binaries; by default, /var/cache/covenant for root. */
  cacheDir?: string;
}

/** The pause before PostgreSQL is restarted after it exited on its own. */
const restartPause = 1_000;

/**
 * Starts the PostgreSQL with the data in `dataDir`, and creates the data at the first start.
 * @throws StartupError if the folder is in use or cannot be used, or PostgreSQL does not start
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  let lock: FolderLock | undefined;
  try {
    makeFolder(options.dataDir);
    const dataDir = realpathSync(options.dataDir);
    lock = lockFolder(dataDir);
    const cluster = layOut(dataDir, lock, options);
    await endPreviousWatcher(lock);
    await endOrphan(cluster);
    await initializeCluster(cluster);
    return await serve(cluster);
  } catch (error) {
    lock?.release();
    throw explain(error, options.dataDir);
  }
}

/** A file system error concerns the data folder: full, read-only, or owned by another user. */
function explain(error: unknown, dataDir: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  return new StartupError(
    `The data folder ${dataDir} cannot be used (${error.message}): ` +
      'make it usable, or set COVENANT_DATA_DIR to another folder.',
  );
}

function layOut(dataDir: string, lock: FolderLock, options: EmbeddedOptions): Cluster {
  const folder = path.join(dataDir, 'postgres');
  const log = path.join(dataDir, 'postgres.log');
  const user = postgresUser(folder);
  if (user && existsSync(folder) && statSync(folder).uid !== user.uid) changeOwner(user, folder);
  rotateLog(log);
  return {
    folder,
    log,
    user,
    lock,
    fast: options.fast ?? false,
    socketDir: makeSocketDir(dataDir, user),
    runtime: findRuntime({ ...options, dataDir, user }),
  };
}

/** The watcher of a server that was killed is probably shutting down its program. */
async function endPreviousWatcher({ previousWatcher }: FolderLock): Promise<void> {
  if (previousWatcher === undefined) return;
  if (await hasEnded(previousWatcher, shutdownTimeout)) return;
  sendSignal(previousWatcher, 'SIGKILL');
  await hasEnded(previousWatcher, 1_000);
}

async function serve(cluster: Cluster): Promise<EmbeddedServer> {
  const running = keepRunning(cluster, await startPostgres(cluster));
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    cluster.lock.recordConnection(undefined);
    await running.stop();
    await endOrphan(cluster);
    rmSync(cluster.socketDir, { recursive: true, force: true });
    cluster.lock.release();
  };
  try {
    const connection = await ensureDatabase(cluster.socketDir);
    cluster.lock.recordConnection(connection);
    return {
      connection,
      get pid() {
        return running.pid();
      },
      stop: () => (stopped ??= stop()),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Restarts PostgreSQL when it or its watcher exits without being asked to. */
function keepRunning(cluster: Cluster, first: Watched) {
  let current = first;
  let stopping = false;
  const supervise = async (postgres: Watched): Promise<void> => {
    current = postgres;
    if (stopping) postgres.end();
    await postgres.exited;
    if (stopping) return;
    await delay(restartPause);
    await supervise(await restart(cluster).catch(() => postgres));
  };
  const done = supervise(first);
  return {
    pid: () => current.pid ?? 0,
    async stop(): Promise<void> {
      stopping = true;
      current.end();
      await done;
    },
  };
}

async function restart(cluster: Cluster): Promise<Watched> {
  await endOrphan(cluster);
  return startPostgres(cluster);
}
